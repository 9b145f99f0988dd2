package sk.gremium.office.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.gremium.office.intake.DocxPackage.Reference;
import sk.gremium.text.BlockId;

/** The footnotes and endnotes of a document: numbers them as they are referred to and hands them out once. */
final class Notes {

    /** A note that is referred to; its block is still to be written. */
    record Note(BlockId block, String label, Node content, Map<String, Reference> references) {}

    /** The notes of one kind. */
    static final class Kind {
        private final Map<String, Node> contents = new HashMap<>();
        private final Map<String, Note> referred = new HashMap<>();
        private final Map<String, Reference> references;
        private final List<NoteFormat> formats;
        private int counted;

        /**
         * One kind of notes.
         *
         * @param root the notes part, null if the document has none
         * @param formats how they count, section by section; never empty
         */
        Kind(@Nullable Node root, Map<String, Reference> references, List<NoteFormat> formats) {
            this.references = references;
            this.formats = formats;
            if (root != null) {
                for (Node note : root.children()) {
                    String id = note.attribute("id");
                    if (id != null) {
                        contents.put(id, note);
                    }
                }
            }
        }

        private NoteFormat format(int section) {
            return formats.get(Math.min(section, formats.size() - 1));
        }
    }

    private final Kind footnotes;
    private final Kind endnotes;
    private final boolean english;
    private final List<Note> waiting = new ArrayList<>();
    private int section;

    Notes(Kind footnotes, Kind endnotes, boolean english) {
        this.footnotes = footnotes;
        this.endnotes = endnotes;
        this.english = english;
    }

    /**
     * Refers to a note.
     *
     * @param ownMark whether the text brings its own mark, so that the note is not numbered
     * @return null if there is no such note
     */
    @Nullable
    Note refer(boolean endnote, @Nullable String id, boolean ownMark) {
        Kind kind = endnote ? endnotes : footnotes;
        Node content = id == null ? null : kind.contents.get(id);
        if (content == null) {
            return null;
        }
        Note known = kind.referred.get(id);
        if (known != null) {
            return known;
        }
        String label = "";
        if (!ownMark) {
            NoteFormat format = kind.format(section);
            label = NumberFormats.write(format.start() + kind.counted++, format.format(), english);
        }
        var note = new Note(BlockId.random(), label, content, kind.references);
        kind.referred.put(id, note);
        waiting.add(note);
        return note;
    }

    /** The notes referred to since the last call. */
    List<Note> take() {
        List<Note> result = List.copyOf(waiting);
        waiting.clear();
        return result;
    }

    /** A section of the document is over; some notes are numbered by section. */
    void endSection() {
        section++;
        for (Kind kind : List.of(footnotes, endnotes)) {
            if (kind.format(section).bySection()) {
                kind.counted = 0;
            }
        }
    }
}
