package sk.gremium.office;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML into memory. Everything that comes from a text is escaped; letters that XML 1.0 cannot hold are left out,
 * since a word processor refuses the whole file for one of them.
 */
final class Xml {

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; the attributes are name, value, name, value. */
    Xml open(String name, String... attributes) {
        tag(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    Xml leaf(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /** An element that only carries {@code w:val}. */
    Xml value(String name, String value) {
        return leaf(name, "w:val", value);
    }

    /** An element that only carries {@code w:val}, as a number. */
    Xml value(String name, int value) {
        return leaf(name, "w:val", Integer.toString(value));
    }

    Xml text(String text) {
        escape(text);
        return this;
    }

    /** Takes over XML that was written by another instance. */
    Xml raw(CharSequence xml) {
        out.append(xml);
        return this;
    }

    StringBuilder content() {
        return out;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private StringBuilder tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\t' -> out.append("&#9;");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else if (c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE') {
                        out.append(c);
                    }
                }
            }
        }
    }
}
