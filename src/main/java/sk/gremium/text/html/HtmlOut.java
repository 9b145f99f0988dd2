package sk.gremium.text.html;

/** Collects HTML. What is not markup of ours goes through {@link #text} or {@link #attribute}. */
final class HtmlOut {

    private final StringBuilder out;

    HtmlOut(int size) {
        out = new StringBuilder(size);
    }

    HtmlOut raw(String markup) {
        out.append(markup);
        return this;
    }

    HtmlOut attribute(String name, Object value) {
        out.append(' ').append(name).append("=\"");
        escaped(value.toString(), false);
        out.append('"');
        return this;
    }

    HtmlOut text(String text) {
        escaped(text, true);
        return this;
    }

    /** Heard, not seen, and no part of the text. */
    HtmlOut heard(String before, String words, String after) {
        if (!words.isEmpty()) {
            out.append("<span class=\"visually-hidden\" data-skip=\"\">").append(before);
            text(words);
            out.append(after).append("</span>");
        }
        return this;
    }

    private void escaped(String text, boolean breaks) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n' -> out.append(breaks ? "<br/>" : " ");
                default -> out.append(sound(text, i, c) ? c : '\uFFFD');
            }
        }
    }

    /** Whether the sign may stand in an XML document at all; a replacement keeps the count of letters. */
    private static boolean sound(String text, int at, char c) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return (c >= ' ' || c == '\t') && c < '\uFFFE' && (c < '\u007f' || c > '\u009f');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
