package sk.gremium.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the tracked changes of a text into proposals on the text without them. */
final class TrackedProposals {

    private final TextBody text;
    private final List<Tracked.Proposal> result = new ArrayList<>();
    private @Nullable Block lastKept;
    private final List<Block> waiting = new ArrayList<>();

    TrackedProposals(TextBody text) {
        this.text = text;
    }

    List<Tracked.Proposal> list() {
        for (var block : text.blocks()) {
            if (Tracked.vanishes(block, Mark.Inserted.class)) {
                waiting.add(block);
                continue;
            }
            var base = block.withRuns(Tracked.settled(block, Mark.Inserted.class));
            newBlocks(base);
            within(block, base.text());
            lastKept = base;
        }
        newBlocks(null);
        return List.copyOf(result);
    }

    /** Blocks that would be new hang on the block before them, or at the beginning of the text on the one after. */
    private void newBlocks(@Nullable Block next) {
        for (int from = 0; from < waiting.size(); ) {
            var first = Change.of(waiting.get(from));
            int to = from + 1;
            var wording = new StringBuilder(waiting.get(from).text());
            while (to < waiting.size() && first.sameAuthor(Change.of(waiting.get(to)))) {
                wording.append('\n').append(waiting.get(to++).text());
            }
            if (lastKept != null) {
                int end = lastKept.text().length();
                add(lastKept, new Change(end, end, "\n" + wording, first.author(), first.at()));
            } else if (next != null) {
                add(next, new Change(0, 0, wording + "\n", first.author(), first.at()));
            }
            from = to;
        }
        waiting.clear();
    }

    private void add(Block base, Change change) {
        add(base.id(), base.text(), change.widened(base.text(), 0, base.text().length()));
    }

    private void within(Block block, String base) {
        var changes = Change.joined(Change.in(block), base);
        for (int i = 0; i < changes.size(); i++) {
            int from = i == 0 ? 0 : changes.get(i - 1).to();
            int to = i + 1 < changes.size() ? changes.get(i + 1).from() : base.length();
            add(block.id(), base, changes.get(i).widened(base, from, to));
        }
    }

    private void add(BlockId id, String base, Change change) {
        var before = base.substring(change.from(), change.to());
        if (!before.equals(change.after())) {
            result.add(new Tracked.Proposal(
                    id, change.from(), change.to(), before, change.after(), change.author(), change.at()));
        }
    }

    /** A change of one author; offsets count in the text without insertions. */
    private record Change(
            int from,
            int to,
            String after,
            @Nullable String author,
            @Nullable Instant at) {

        static Change of(Block inserted) {
            return in(inserted).getFirst();
        }

        static List<Change> in(Block block) {
            var changes = new ArrayList<Change>();
            int at = 0;
            for (var run : block.runs()) {
                int length = run.text().length();
                for (var mark : run.marks()) {
                    if (mark instanceof Mark.Inserted inserted) {
                        length = Tracked.remains(block, run).length();
                        changes.add(new Change(at, at + length, run.text(), inserted.author(), inserted.at()));
                        break;
                    }
                    if (mark instanceof Mark.Deleted deleted && !Tracked.has(run, Mark.Inserted.class)) {
                        var left = Tracked.remains(block, run);
                        changes.add(new Change(at, at + length, left, deleted.author(), deleted.at()));
                        break;
                    }
                }
                at += length;
            }
            return changes;
        }

        /** One change where only part of a word stands between two of one author. */
        static List<Change> joined(List<Change> changes, String base) {
            var result = new ArrayList<Change>();
            for (var change : changes) {
                var last = result.isEmpty() ? null : result.getLast();
                if (last != null && last.sameAuthor(change) && word(base, last.to(), change.from())) {
                    result.removeLast();
                    var between = base.substring(last.to(), change.from());
                    result.add(new Change(
                            last.from(),
                            change.to(),
                            last.after() + between + change.after(),
                            last.author(),
                            last.at()));
                } else {
                    result.add(change);
                }
            }
            return result;
        }

        private static boolean word(String base, int from, int to) {
            return base.substring(from, to).chars().noneMatch(Character::isWhitespace);
        }

        boolean sameAuthor(Change other) {
            return Objects.equals(author, other.author);
        }

        /** Grows to whole words, and an insertion to the word beside it, but not beyond its neighbours. */
        Change widened(String base, int least, int most) {
            int start = from;
            int end = to;
            if (start == end && !blank(base, least, start)) {
                while (start > least && Character.isWhitespace(base.charAt(start - 1))) {
                    start--;
                }
                start = wordStart(base, start, least);
            } else if (start == end) {
                while (end < most && Character.isWhitespace(base.charAt(end))) {
                    end++;
                }
                while (end < most && !Character.isWhitespace(base.charAt(end))) {
                    end++;
                }
            } else {
                start = wordStart(base, start, least);
                end = wordEnd(base, end, most);
            }
            return new Change(start, end, base.substring(start, from) + after + base.substring(to, end), author, at);
        }

        private static boolean blank(String base, int from, int to) {
            return base.substring(from, to).isBlank();
        }

        private static int wordStart(String base, int at, int least) {
            int start = at;
            while (start > least && !Character.isWhitespace(base.charAt(start - 1))) {
                start--;
            }
            return start;
        }

        private static int wordEnd(String base, int at, int most) {
            int end = at;
            while (end < most
                    && !Character.isWhitespace(base.charAt(end - 1))
                    && !Character.isWhitespace(base.charAt(end))) {
                end++;
            }
            return end;
        }
    }
}
