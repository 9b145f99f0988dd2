package sk.gremium.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;

/** Reads the tracked changes of a text as proposals: neighbouring changes of one author in one block are one. */
final class Proposals {

    /**
     * A change.
     *
     * @param from where it begins in the raw block
     * @param to where it ends, exclusive
     * @param inserted the text that would come; empty if it only takes away
     */
    record Proposal(int block, int from, int to, @Nullable String author, @Nullable Instant at, String inserted) {}

    private final List<Proposal> found = new ArrayList<>();
    private final StringBuilder inserted = new StringBuilder();
    private int block;
    private int from;
    private int to;
    private boolean open;
    private @Nullable String author;
    private @Nullable Instant at;

    private Proposals() {}

    /** All changes in the order of the text; those inside footnotes too. */
    static List<Proposal> in(List<Block> raw) {
        Proposals proposals = new Proposals();
        for (int index = 0; index < raw.size(); index++) {
            proposals.block(index, raw.get(index));
        }
        return List.copyOf(proposals.found);
    }

    private void block(int index, Block raw) {
        block = index;
        int offset = 0;
        for (Run run : raw.runs()) {
            Mark change = change(run);
            if (change == null) {
                close();
            } else {
                run(run, change, offset);
            }
            offset += run.text().length();
        }
        close();
    }

    private void run(Run run, Mark change, int offset) {
        @Nullable String who =
                change instanceof Mark.Inserted mark ? mark.author() : ((Mark.Deleted) change).author();
        if (open && !Objects.equals(who, author)) {
            close();
        }
        if (!open) {
            open = true;
            from = offset;
            author = who;
            at = change instanceof Mark.Inserted mark ? mark.at() : ((Mark.Deleted) change).at();
        }
        to = offset + run.text().length();
        if (change instanceof Mark.Inserted) {
            inserted.append(run.text());
        }
    }

    private void close() {
        if (open) {
            found.add(new Proposal(block, from, to, author, at, inserted.toString()));
        }
        open = false;
        inserted.setLength(0);
    }

    private static @Nullable Mark change(Run run) {
        for (Mark mark : run.marks()) {
            if (mark instanceof Mark.Inserted || mark instanceof Mark.Deleted) {
                return mark;
            }
        }
        return null;
    }
}
