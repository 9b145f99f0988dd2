package sk.gremium.office.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Mark;

/** The fields that are open while a story is read: their instructions are not shown, their results are. */
final class Fields {

    private static final Pattern HYPERLINK = Pattern.compile("^\\s*HYPERLINK\\b(.*)$", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("(\\\\[a-zA-Z])?\\s*(?:\"([^\"]*)\"|([^\\s\"\\\\]\\S*))?");

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private @Nullable Node form;
        private boolean showing;
        private Mark.@Nullable Link link;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /** Whether text at this place is shown. */
    boolean shown() {
        for (Field field : open) {
            if (!field.showing) {
                return false;
            }
        }
        return true;
    }

    /** The link of the innermost field that is one, null if none is. */
    Mark.@Nullable Link link() {
        for (Field field : open) {
            if (field.link != null) {
                return field.link;
            }
        }
        return null;
    }

    void instruction(String text) {
        if (!open.isEmpty()
                && !open.element().showing
                && open.element().instruction.length() < 10_000) {
            open.element().instruction.append(text);
        }
    }

    /** A fldChar; gives the text that the field shows if it has no result of its own. */
    String character(Node fldChar) {
        String type = fldChar.attribute("fldCharType");
        if ("begin".equals(type)) {
            var field = new Field();
            field.form = fldChar.child("w:ffData");
            open.push(field);
        } else if (!open.isEmpty() && "separate".equals(type)) {
            Field field = open.element();
            field.showing = true;
            field.link = linkOf(field.instruction.toString());
        } else if (!open.isEmpty() && "end".equals(type)) {
            Field field = open.pop();
            return field.form == null || (field.showing && field.form.child("w:checkBox") == null)
                    ? ""
                    : formResult(field.form);
        }
        return "";
    }

    /** A field whose instructions did not end with their paragraph is broken: what follows must not vanish with it. */
    void endParagraph() {
        for (Iterator<Field> fields = open.iterator(); fields.hasNext(); ) {
            if (!fields.next().showing) {
                fields.remove();
            }
        }
    }

    private static String formResult(Node form) {
        Node box = form.child("w:checkBox");
        if (box != null) {
            Boolean checked = RunFormat.either(box.flag("w:checked"), box.flag("w:default"));
            return Boolean.TRUE.equals(checked) ? "☒" : "☐";
        }
        Node choice = form.child("w:ddList");
        if (choice != null) {
            int chosen = choice.childNumber("w:result", choice.childNumber("w:default", 0));
            List<Node> entries = choice.children().stream()
                    .filter(entry -> entry.name().equals("w:listEntry"))
                    .toList();
            String entry =
                    chosen >= 0 && chosen < entries.size() ? entries.get(chosen).val() : null;
            return entry == null ? "" : entry;
        }
        return "";
    }

    /** The link that a field's instruction makes, null if it makes none or an unsafe one. */
    static Mark.@Nullable Link linkOf(String instruction) {
        Matcher hyperlink = HYPERLINK.matcher(instruction);
        if (!hyperlink.matches()) {
            return null;
        }
        String address = "";
        String place = "";
        Matcher argument = ARGUMENT.matcher(hyperlink.group(1).strip());
        for (int at = 0; at < argument.regionEnd() && argument.find(at) && argument.end() > at; at = argument.end()) {
            String value = RunFormat.either(argument.group(2), argument.group(3));
            String option = argument.group(1);
            if (value != null && option == null && address.isEmpty()) {
                address = value;
            } else if (value != null && "\\l".equals(option)) {
                place = value;
            }
        }
        return Marks.link(place.isEmpty() ? address : address + "#" + place);
    }
}
