package sk.gremium.text.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.TextBody;
import sk.gremium.text.redline.Span;
import sk.gremium.text.redline.Spans;

/**
 * Carries passages of one text to another. The ids of blocks say where to look, the word diff inside a block says which
 * words they are now; only what left its block is looked for elsewhere, and only taken if there is one such place in
 * both texts. Made once for two texts, asked for each passage.
 */
public final class Carry {

    private final TextBody old;
    private final TextBody now;
    private final Map<BlockId, Integer> oldAt;
    private final Map<BlockId, Integer> nowAt;
    private final Staying staying;
    private final Elsewhere elsewhere;
    private final Map<BlockId, List<Span>> spans = new HashMap<>();

    public Carry(TextBody old, TextBody now) {
        this.old = old;
        this.now = now;
        oldAt = positions(old);
        nowAt = positions(now);
        staying = Staying.between(old, nowAt);
        elsewhere = new Elsewhere(old, now);
    }

    /** Where a passage of the older text is in the newer one. */
    public Carried carry(Anchor passage) {
        @Nullable Integer first = oldAt.get(passage.from());
        @Nullable Integer last = oldAt.get(passage.to());
        if (first == null || last == null || !genuine(passage)) {
            return Carried.GONE;
        }
        List<Block> left = new ArrayList<>();
        for (Block block : old.blocks().subList(first, last + 1)) {
            if (nowAt.containsKey(block.id())) {
                left.add(block);
            }
        }
        @Nullable Anchor place = left.isEmpty() ? null : place(passage, left);
        if (place != null && place.quote().equals(passage.quote())) {
            boolean moved = left.stream().anyMatch(block -> staying.moved(block.id()));
            return new Carried(moved ? Carried.Outcome.MOVED : Carried.Outcome.UNCHANGED, place);
        }
        @Nullable Anchor found = elsewhere.find(passage);
        if (found != null) {
            boolean home = found.from().equals(passage.from()) && !staying.moved(found.from());
            return new Carried(home ? Carried.Outcome.UNCHANGED : Carried.Outcome.MOVED, found);
        }
        return place == null || place.quote().isBlank() ? Carried.GONE : new Carried(Carried.Outcome.CHANGED, place);
    }

    private boolean genuine(Anchor passage) {
        return Anchor.in(old, passage.from(), passage.fromOffset(), passage.to(), passage.toOffset())
                .filter(read -> read.quote().equals(passage.quote()))
                .isPresent();
    }

    /** The place of what is left of the passage; null if other blocks came to stand inside it or its order turned. */
    private @Nullable Anchor place(Anchor passage, List<Block> left) {
        Block head = left.getFirst();
        Block tail = left.getLast();
        int from = at(head.id());
        int to = at(tail.id());
        if (from > to || foreign(passage, from, to)) {
            return null;
        }
        int begin = head.id().equals(passage.from()) ? start(head, passage.fromOffset()) : 0;
        Block end = now.blocks().get(to);
        int stop = tail.id().equals(passage.to())
                ? stop(tail, passage.toOffset())
                : end.text().length();
        int least = from == to ? begin : 0;
        return Anchor.in(now, head.id(), begin, tail.id(), Math.max(stop, least))
                .orElse(null);
    }

    private boolean foreign(Anchor passage, int from, int to) {
        int first = oldAt.getOrDefault(passage.from(), 0);
        int last = oldAt.getOrDefault(passage.to(), 0);
        return now.blocks().subList(from, to + 1).stream()
                .map(block -> oldAt.get(block.id()))
                .anyMatch(at -> at != null && (at < first || at > last));
    }

    /** Where the first letter of the passage went; what was inserted right before it stays outside. */
    private int start(Block block, int offset) {
        for (Span span : spans(block)) {
            if (offset < span.oldTo()) {
                return span.same() ? span.nowFrom() + offset - span.oldFrom() : span.nowFrom();
            }
        }
        return now.blocks().get(at(block.id())).text().length();
    }

    /** Where the passage ends; what was inserted right after it stays outside. */
    private int stop(Block block, int offset) {
        int stop = 0;
        for (Span span : spans(block)) {
            if (offset <= span.oldFrom()) {
                break;
            }
            stop = span.same() ? span.nowFrom() + Math.min(offset, span.oldTo()) - span.oldFrom() : span.nowTo();
        }
        return stop;
    }

    private List<Span> spans(Block block) {
        return spans.computeIfAbsent(
                block.id(), id -> Spans.between(block, now.blocks().get(at(id))));
    }

    private int at(BlockId id) {
        return nowAt.getOrDefault(id, -1);
    }

    static Map<BlockId, Integer> positions(TextBody text) {
        Map<BlockId, Integer> positions = new HashMap<>();
        for (Block block : text.blocks()) {
            positions.put(block.id(), positions.size());
        }
        return positions;
    }
}
