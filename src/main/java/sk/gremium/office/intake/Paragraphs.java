package sk.gremium.office.intake;

import org.jspecify.annotations.Nullable;
import sk.gremium.text.BlockKind;

/** Says of each paragraph, in document order, what it is and which label Word shows before it. */
final class Paragraphs {

    /** A paragraph before its text is read. */
    record Described(Styles.Paragraph style, ListCounters.@Nullable Label label) {

        BlockKind kind() {
            if (style.heading() != Styles.BODY) {
                return BlockKind.HEADING;
            }
            return labelText().isEmpty() ? BlockKind.PARAGRAPH : BlockKind.LIST_ITEM;
        }

        int level() {
            return switch (kind()) {
                case HEADING -> style.heading();
                case LIST_ITEM -> label == null ? 0 : label.numbering().level();
                default -> 0;
            };
        }

        /** What Word shows before the text, empty if nothing. */
        String labelText() {
            return label == null ? "" : label.text();
        }

        /** Whether the paragraph is to be seen even without text, by its number. */
        boolean numbered() {
            return label != null && !label.bullet() && !label.text().isEmpty();
        }
    }

    private final Styles styles;
    private final ListCounters lists;

    Paragraphs(Styles styles, ListCounters lists) {
        this.styles = styles;
        this.lists = lists;
    }

    Described describe(Node paragraph) {
        Node properties = paragraph.child("w:pPr");
        Styles.Paragraph style = styles.paragraph(properties == null ? null : properties.childVal("w:pStyle"));
        Node numbering = properties == null ? null : properties.child("w:numPr");
        if (properties != null && style.heading() != 0 && properties.child("w:outlineLvl") != null) {
            int heading = Styles.headingOf(properties.childNumber("w:outlineLvl", 9));
            style = new Styles.Paragraph(style.id(), heading, style.list(), style.listLevel(), style.format());
        }
        String list = numbering == null ? null : numbering.childVal("w:numId");
        String level = numbering == null ? null : numbering.childVal("w:ilvl");
        return new Described(
                style,
                lists.next(
                        list != null ? list : style.list(),
                        level == null ? null : Integer.valueOf(Node.number(level, 0)),
                        style));
    }
}
