package sk.gremium.text.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;

/** Builds the lines of a redline and numbers the changes as a reader meets them. */
final class Comparison {

    /** Every block weighs this much besides its letters when it is decided which of two swapped ones has moved. */
    private static final int BASE_WEIGHT = 20;

    private final List<Block> old;
    private final List<Block> now;
    private final int[] oldOf;
    private final boolean[] survives;
    private final BitSet stable;
    private final List<Line> lines = new ArrayList<>();
    private final Map<BlockId, Integer> moves = new HashMap<>();
    private int changes;

    Comparison(List<Block> old, List<Block> now) {
        this.old = old;
        this.now = now;
        survives = new boolean[old.size()];
        oldOf = byId();
        stable = Order.kept(
                oldOf,
                now.stream()
                        .mapToInt(block -> BASE_WEIGHT + block.text().length())
                        .toArray());
        forgetMovedBlanks();
    }

    List<Line> lines() {
        int o = 0;
        int n = 0;
        for (int at = stable.nextSetBit(0); at >= 0; at = stable.nextSetBit(at + 1)) {
            between(o, oldOf[at], n, at);
            o = oldOf[at] + 1;
            n = at + 1;
            compared(Line.Type.CHANGED, old.get(oldOf[at]), now.get(at));
        }
        between(o, old.size(), n, now.size());
        return lines;
    }

    private int[] byId() {
        var places = new HashMap<BlockId, Integer>(old.size() * 2);
        for (int i = 0; i < old.size(); i++) {
            places.put(old.get(i).id(), i);
        }
        int[] result = new int[now.size()];
        Arrays.setAll(result, i -> {
            var place = places.get(now.get(i).id());
            if (place == null || !Shape.comparable(old.get(place), now.get(i))) {
                return -1;
            }
            survives[place] = true;
            return place;
        });
        return result;
    }

    /** An empty line elsewhere is no move that anybody wants to read about. */
    private void forgetMovedBlanks() {
        for (int i = 0; i < oldOf.length; i++) {
            int place = oldOf[i];
            if (place >= 0
                    && !stable.get(i)
                    && old.get(place).wording().isEmpty()
                    && now.get(i).wording().isEmpty()) {
                survives[place] = false;
                oldOf[i] = -1;
            }
        }
    }

    private void between(int oldFrom, int oldTo, int nowFrom, int nowTo) {
        for (int i = oldFrom; i < oldTo; i++) {
            var block = old.get(i);
            boolean moved = survives[i];
            int number = moved ? moveOf(block) : ++changes;
            var segments = numbered(Segments.all(Segment.Type.DELETED, block.runs()), number);
            lines.add(new Line(moved ? Line.Type.MOVED_AWAY : Line.Type.DELETED, number, block, null, segments));
        }
        for (int i = nowFrom; i < nowTo; i++) {
            var block = now.get(i);
            if (oldOf[i] >= 0) {
                compared(Line.Type.MOVED_HERE, old.get(oldOf[i]), block);
            } else {
                int number = ++changes;
                var segments = numbered(Segments.all(Segment.Type.INSERTED, block.runs()), number);
                lines.add(new Line(Line.Type.INSERTED, number, null, block, segments));
            }
        }
    }

    private int moveOf(Block block) {
        return moves.computeIfAbsent(block.id(), _ -> ++changes);
    }

    private void compared(Line.Type type, Block before, Block after) {
        boolean moved = type == Line.Type.MOVED_HERE;
        int number = moved ? moveOf(after) : Shape.differs(before, after) ? ++changes : 0;
        int earlier = changes;
        var segments = counted(Segments.between(before, after));
        boolean same = !moved && number == 0 && changes == earlier;
        lines.add(new Line(same ? Line.Type.SAME : type, number, before, after, segments));
    }

    private List<Segment> counted(List<Segment> segments) {
        var result = new ArrayList<Segment>(segments.size());
        boolean open = false;
        for (var segment : segments) {
            boolean change = segment.type() != Segment.Type.EQUAL;
            if (change && !open) {
                changes++;
            }
            open = change;
            result.add(change ? segment.numbered(changes) : segment);
        }
        return result;
    }

    private static List<Segment> numbered(List<Segment> segments, int number) {
        return segments.stream().map(segment -> segment.numbered(number)).toList();
    }

    static List<Segment> ofWording(List<Segment> segments) {
        return new Comparison(List.of(), List.of()).counted(segments);
    }
}
