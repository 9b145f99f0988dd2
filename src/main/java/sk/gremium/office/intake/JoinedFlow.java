package sk.gremium.office.intake;

import java.util.Set;
import sk.gremium.text.Mark;

/** Writes all paragraphs into the text of one block, parted by line breaks: for table cells and notes. */
final class JoinedFlow implements Flow {

    private final Parts parts;
    private final BlockText out;
    private final InlineReader.Place place;
    private final Fields fields = new Fields();
    private final int start;

    JoinedFlow(Parts parts, BlockText out, InlineReader.Place place) {
        this.parts = parts;
        this.out = out;
        this.place = place;
        this.start = out.length();
    }

    @Override
    public void paragraph(Node paragraph, Set<Mark> around) {
        Paragraphs.Described described = parts.paragraphs().describe(paragraph);
        breakLine(around);
        if (!described.labelText().isEmpty()) {
            out.append(described.labelText() + " ", around);
        }
        var inline = new InlineReader(parts, fields, described.style(), out, place);
        inline.read(paragraph, around);
        for (Node box : inline.boxes()) {
            StoryWalker.walk(Cursor.of(box), this, around, parts.story());
        }
    }

    @Override
    public void table(Cursor table, Set<Mark> around) {
        parts.story().leftOut(NotKept.NESTED_TABLES);
        rows(table, around);
    }

    private void rows(Cursor at, Set<Mark> around) {
        while (at.next()) {
            switch (at.name()) {
                case "w:tr" -> {
                    breakLine(around);
                    int before = out.length();
                    cells(at.children(), around, before);
                }
                case "w:sdt", "w:sdtContent", "w:customXml" -> rows(at.children(), around);
                default -> {}
            }
        }
    }

    private void cells(Cursor at, Set<Mark> around, int rowStart) {
        while (at.next()) {
            switch (at.name()) {
                case "w:tc" -> {
                    if (out.length() > rowStart) {
                        out.separate(" ", around);
                    }
                    StoryWalker.walk(at.children(), new JoinedFlow(parts, out, place), around, parts.story());
                }
                case "w:sdt", "w:sdtContent", "w:customXml" -> cells(at.children(), around, rowStart);
                default -> {}
            }
        }
    }

    private void breakLine(Set<Mark> around) {
        if (out.length() > start) {
            out.separate("\n", around);
        }
    }

    @Override
    public int offset() {
        return out.length();
    }
}
