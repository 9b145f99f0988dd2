package sk.gremium.office.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.office.intake.DocxPackage.Reference;
import sk.gremium.text.Mark;

/** Reads what stands inside a paragraph into the text of a block. */
final class InlineReader {

    /** Where the paragraph stands: a cell has no tabs, a note does not begin with white space. */
    enum Place {
        BODY,
        CELL,
        NOTE
    }

    private final Parts parts;
    private final Fields fields;
    private final BlockText out;
    private final RunReader runs;
    private final List<Node> boxes = new ArrayList<>();

    InlineReader(Parts parts, Fields fields, Styles.Paragraph style, BlockText out, Place place) {
        this.parts = parts;
        this.fields = fields;
        this.out = out;
        this.runs = new RunReader(parts, fields, style, out, place, boxes);
    }

    void read(Node paragraph, Set<Mark> around) {
        Node properties = paragraph.child("w:pPr");
        if (properties != null && properties.child("w:pPrChange") != null) {
            parts.story().leftOut(NotKept.FORMAT_CHANGES);
        }
        inline(paragraph, around);
        fields.endParagraph();
    }

    /** The text boxes that hang on the paragraph, in order. */
    List<Node> boxes() {
        return boxes;
    }

    private void inline(Node parent, Set<Mark> around) {
        for (Node child : parent.children()) {
            switch (child.name()) {
                case "w:r" -> runs.run(child, around);
                case "w:hyperlink" -> inline(child, Marks.plus(around, link(child)));
                case "w:fldSimple" -> inline(child, Marks.plus(around, fieldLink(child)));
                case "w:ins", "w:moveTo" -> inline(child, Marks.plus(around, Marks.inserted(child)));
                case "w:del", "w:moveFrom" -> inline(child, Marks.plus(around, Marks.deleted(child)));
                case "w:smartTag", "w:customXml", "w:sdt", "w:sdtContent", "w:dir", "w:bdo" -> inline(child, around);
                case "mc:AlternateContent" -> inline(StoryWalker.chosen(child), around);
                case "m:oMathPara", "m:oMath" -> runs.formula(child, around);
                case "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference" ->
                    parts.story().commentMark(child, out.length());
                case "w:subDoc" -> parts.story().leftOut(NotKept.INSERTED_FILES);
                default -> {}
            }
        }
    }

    private Mark.@Nullable Link link(Node hyperlink) {
        String id = hyperlink.attribute("r:id");
        Reference reference = id == null ? null : parts.references().get(id);
        String anchor = hyperlink.attribute("anchor");
        String address = reference == null || !reference.external() ? "" : reference.target();
        if (anchor != null && !anchor.isEmpty()) {
            address += "#" + anchor;
        }
        return kept(address);
    }

    private Mark.@Nullable Link fieldLink(Node field) {
        String instruction = field.attribute("instr");
        return instruction == null ? null : Fields.linkOf(instruction);
    }

    private Mark.@Nullable Link kept(String address) {
        Mark.Link link = Marks.link(address);
        if (link == null && !address.isEmpty()) {
            parts.story().leftOut(NotKept.UNSAFE_LINKS);
        }
        return link;
    }
}
