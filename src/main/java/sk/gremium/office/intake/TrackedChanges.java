package sk.gremium.office.intake;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;

/**
 * The undecided changes that a document carries.
 *
 * @param insertions stretches of inserted text, each of one author and moment
 * @param deletions stretches of deleted text
 * @param authors the names in the file, sorted; never to be taken for proven identities
 * @param insertedEnds blocks whose end was inserted: rejected, they run on into the next block
 * @param deletedEnds blocks whose end was deleted: accepted, they run on into the next block
 */
public record TrackedChanges(
        int insertions, int deletions, SortedSet<String> authors, Set<BlockId> insertedEnds, Set<BlockId> deletedEnds) {

    public TrackedChanges {
        authors = Collections.unmodifiableSortedSet(new TreeSet<>(authors));
        insertedEnds = Set.copyOf(insertedEnds);
        deletedEnds = Set.copyOf(deletedEnds);
    }

    /** Whether there is anything to decide. */
    public boolean any() {
        return insertions + deletions + insertedEnds.size() + deletedEnds.size() > 0;
    }

    static TrackedChanges in(List<Block> blocks, Set<BlockId> insertedEnds, Set<BlockId> deletedEnds) {
        int insertions = 0;
        int deletions = 0;
        var authors = new TreeSet<String>();
        for (Block block : blocks) {
            Mark.@Nullable Inserted lastInserted = null;
            Mark.@Nullable Deleted lastDeleted = null;
            for (Run run : block.runs()) {
                Mark.Inserted inserted = mark(run, Mark.Inserted.class);
                Mark.Deleted deleted = mark(run, Mark.Deleted.class);
                if (inserted != null && !inserted.equals(lastInserted)) {
                    insertions++;
                    addAuthor(authors, inserted.author());
                }
                if (deleted != null && !deleted.equals(lastDeleted)) {
                    deletions++;
                    addAuthor(authors, deleted.author());
                }
                lastInserted = inserted;
                lastDeleted = deleted;
            }
        }
        return new TrackedChanges(insertions, deletions, authors, insertedEnds, deletedEnds);
    }

    private static void addAuthor(Set<String> authors, @Nullable String author) {
        if (author != null && !author.isBlank()) {
            authors.add(author);
        }
    }

    private static <T extends Mark> @Nullable T mark(Run run, Class<T> kind) {
        for (Mark mark : run.marks()) {
            if (kind.isInstance(mark)) {
                return kind.cast(mark);
            }
        }
        return null;
    }
}
