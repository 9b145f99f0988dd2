package sk.gremium.office.intake;

import java.util.List;
import java.util.Set;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Mark;
import sk.gremium.text.Numbering;

/** Makes each paragraph and each table row a block of its own, with the notes it refers to right after it. */
final class BodyFlow implements Flow {

    private final Parts parts;
    private final Fields fields = new Fields();

    BodyFlow(Parts parts) {
        this.parts = parts;
    }

    @Override
    public void paragraph(Node paragraph, Set<Mark> around) {
        Paragraphs.Described described = parts.paragraphs().describe(paragraph);
        BlockId id = BlockId.random();
        var text = new BlockText();
        var inline = new InlineReader(parts, fields, described.style(), text, InlineReader.Place.BODY);
        inline.read(paragraph, around);
        text.endSeparation();
        if (!text.blank() || described.numbered()) {
            add(id, described, text);
            noteEnd(id, paragraph);
        }
        parts.notes().take().forEach(this::note);
        endSection(paragraph);
        for (Node box : inline.boxes()) {
            StoryWalker.walk(Cursor.of(box), new BodyFlow(parts), around, parts.story());
        }
    }

    private void add(BlockId id, Paragraphs.Described described, BlockText text) {
        ListCounters.Label label = described.label();
        Numbering numbering = label == null || label.text().isEmpty() ? null : label.numbering();
        parts.story()
                .add(new Block(
                        id, described.kind(), described.level(), described.labelText(), text.runs(), numbering, null));
    }

    private void noteEnd(BlockId id, Node paragraph) {
        Node properties = paragraph.child("w:pPr");
        Node mark = properties == null ? null : properties.child("w:rPr");
        if (mark == null) {
            return;
        }
        if (mark.child("w:ins") != null || mark.child("w:moveTo") != null) {
            parts.story().endInserted(id);
        }
        if (mark.child("w:del") != null || mark.child("w:moveFrom") != null) {
            parts.story().endDeleted(id);
        }
    }

    private void endSection(Node paragraph) {
        Node properties = paragraph.child("w:pPr");
        Node section = properties == null ? null : properties.child("w:sectPr");
        if (section != null) {
            SectionReport.count(section, parts.story());
            parts.notes().endSection();
        }
    }

    private void note(Notes.Note note) {
        var text = new BlockText();
        Parts inNote = parts.in(note.references());
        var flow = new JoinedFlow(inNote, text, InlineReader.Place.NOTE);
        StoryWalker.walk(Cursor.of(note.content()), flow, Set.of(), parts.story());
        text.endSeparation();
        parts.story().add(new Block(note.block(), BlockKind.FOOTNOTE, 0, note.label(), text.runs(), null, null));
    }

    @Override
    public void table(Cursor table, Set<Mark> around) {
        var reader = new TableReader(parts, parts.story().nextTable());
        reader.rows(table, around, row -> {
            parts.story().add(row);
            List<Notes.Note> notes = parts.notes().take();
            notes.forEach(this::note);
        });
    }

    @Override
    public int offset() {
        return 0;
    }
}
