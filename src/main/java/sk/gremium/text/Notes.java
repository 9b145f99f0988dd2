package sk.gremium.text;

import java.util.HashSet;
import java.util.Set;

/** Keeps footnotes and the references to them together. */
public final class Notes {

    private Notes() {}

    /** The changed text without the footnotes whose last reference went with the change. */
    public static TextBody withoutOrphans(TextBody before, TextBody after) {
        var gone = references(before);
        gone.removeAll(references(after));
        return gone.isEmpty()
                ? after
                : new TextBody(
                        after.blocks().stream()
                                .filter(block -> block.kind() != BlockKind.FOOTNOTE || !gone.contains(block.id()))
                                .toList(),
                        after.lists());
    }

    private static Set<BlockId> references(TextBody text) {
        var notes = new HashSet<BlockId>();
        for (var block : text.blocks()) {
            for (var run : block.runs()) {
                for (var mark : run.marks()) {
                    if (mark instanceof Mark.NoteReference(BlockId note)) {
                        notes.add(note);
                    }
                }
            }
        }
        return notes;
    }
}
