package sk.gremium.office.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Mark;

/** Reads runs: letters, breaks, signs, notes, and what hangs on a run without being text. */
final class RunReader {

    private final Parts parts;
    private final Fields fields;
    private final Styles.Paragraph style;
    private final BlockText out;
    private final InlineReader.Place place;
    private final List<Node> boxes;

    RunReader(
            Parts parts,
            Fields fields,
            Styles.Paragraph style,
            BlockText out,
            InlineReader.Place place,
            List<Node> boxes) {
        this.parts = parts;
        this.fields = fields;
        this.style = style;
        this.out = out;
        this.place = place;
        this.boxes = boxes;
    }

    void run(Node run, Set<Mark> around) {
        Node properties = run.child("w:rPr");
        if (properties != null && properties.child("w:rPrChange") != null) {
            parts.story().leftOut(NotKept.FORMAT_CHANGES);
        }
        contents(run, around, parts.marks().effective(style, properties));
    }

    private void contents(Node run, Set<Mark> around, RunFormat format) {
        boolean hidden = Boolean.TRUE.equals(format.hidden());
        for (Node child : run.children()) {
            String text = text(child, format.font());
            if (text != null) {
                if (hidden && !text.isBlank()) {
                    parts.story().leftOut(NotKept.HIDDEN_TEXT);
                } else if (!hidden && fields.shown()) {
                    append(text, Marks.with(linked(around), format));
                }
            } else {
                other(child, around, format);
            }
        }
    }

    /** The letters that an element stands for, null if it is no text. */
    private static @Nullable String text(Node child, @Nullable String font) {
        return switch (child.name()) {
            case "w:t", "w:delText" ->
                SymbolFonts.running(child.text().replace('\n', ' ').replace('\r', ' '), font);
            case "w:tab", "w:ptab" -> "\t";
            case "w:cr" -> "\n";
            case "w:noBreakHyphen" -> "\u2011";
            case "w:softHyphen" -> "\u00AD";
            case "w:sym" -> SymbolFonts.sign(child.attribute("font"), child.attribute("char"));
            default -> null;
        };
    }

    private void other(Node child, Set<Mark> around, RunFormat format) {
        switch (child.name()) {
            case "w:br" -> lineBreak(child, Marks.with(linked(around), format));
            case "w:fldChar" -> {
                String result = fields.character(child);
                if (!result.isEmpty() && fields.shown()) {
                    append(result, Marks.with(linked(around), format));
                }
            }
            case "w:instrText", "w:delInstrText" -> fields.instruction(child.text());
            case "w:footnoteReference" -> note(child, false, around);
            case "w:endnoteReference" -> note(child, true, around);
            case "w:commentReference" -> parts.story().commentMark(child, out.length());
            case "w:drawing", "w:pict", "w:object", "w:contentPart" -> Drawings.read(child, parts.story(), boxes);
            case "mc:AlternateContent" -> contents(StoryWalker.chosen(child), around, format);
            case "w:ruby" -> ruby(child, around);
            case "m:oMath" -> formula(child, around);
            default -> {}
        }
    }

    private void lineBreak(Node node, Set<Mark> marks) {
        if (!fields.shown()) {
            return;
        }
        String type = node.attribute("type");
        if (type == null || type.equals("textWrapping")) {
            append("\n", marks);
        } else if (out.length() > 0) {
            out.separate("\n", marks);
        }
    }

    private void note(Node reference, boolean endnote, Set<Mark> around) {
        if (!fields.shown()) {
            return;
        }
        String own = reference.attribute("customMarkFollows");
        boolean ownMark = "1".equals(own) || "true".equals(own) || "on".equals(own);
        Notes.Note note = parts.notes().refer(endnote, reference.attribute("id"), ownMark);
        if (note != null && !note.label().isEmpty()) {
            out.append(note.label(), Marks.plus(around, new Mark.NoteReference(note.block())));
        }
    }

    private void ruby(Node ruby, Set<Mark> around) {
        parts.story().leftOut(NotKept.READINGS);
        Node base = ruby.child("w:rubyBase");
        if (base != null) {
            for (Node run : base.children()) {
                if (run.name().equals("w:r")) {
                    run(run, around);
                }
            }
        }
    }

    /** The letters of a formula in the order of the file. */
    void formula(Node formula, Set<Mark> around) {
        if (formula.name().equals("m:oMath")) {
            parts.story().leftOut(NotKept.EQUATIONS);
        }
        for (Node child : formula.children()) {
            if (child.name().equals("m:t") && fields.shown()) {
                append(child.text(), around);
            } else {
                formula(child, around);
            }
        }
    }

    private void append(String text, Set<Mark> marks) {
        String shown = place == InlineReader.Place.CELL ? text.replace('\t', ' ') : text;
        if (place == InlineReader.Place.NOTE && out.length() == 0) {
            shown = shown.stripLeading();
        }
        out.append(shown, marks);
    }

    private Set<Mark> linked(Set<Mark> around) {
        Mark.Link link = fields.link();
        if (link == null || around.stream().anyMatch(Mark.Link.class::isInstance)) {
            return around;
        }
        var result = new LinkedHashSet<Mark>();
        result.add(link);
        result.addAll(around);
        return result;
    }
}
