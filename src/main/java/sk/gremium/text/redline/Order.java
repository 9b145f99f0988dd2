package sk.gremium.text.redline;

import java.util.Arrays;
import java.util.BitSet;

/** Finds what stayed in place: the heaviest ascending part of a sequence; everything else has moved. */
final class Order {

    private Order() {}

    /**
     * The positions of the heaviest strictly ascending subsequence.
     *
     * @param values distinct and at least 0, or -1 for positions to pass over
     * @param weights at least 1, one for each position
     */
    static BitSet kept(int[] values, int[] weights) {
        int top = Arrays.stream(values).max().orElse(-1) + 1;
        long[] best = new long[values.length];
        int[] before = new int[values.length];
        int[] tree = new int[top + 1];
        Arrays.fill(tree, -1);
        int last = -1;
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                continue;
            }
            int previous = -1;
            for (int at = values[i]; at > 0; at -= at & -at) {
                previous = heavier(best, previous, tree[at]);
            }
            before[i] = previous;
            best[i] = weights[i] + (previous < 0 ? 0 : best[previous]);
            for (int at = values[i] + 1; at <= top; at += at & -at) {
                tree[at] = heavier(best, tree[at], i);
            }
            last = heavier(best, last, i);
        }
        var kept = new BitSet(values.length);
        for (int i = last; i >= 0; i = before[i]) {
            kept.set(i);
        }
        return kept;
    }

    private static int heavier(long[] best, int a, int b) {
        if (a < 0 || b < 0) {
            return Math.max(a, b);
        }
        return best[b] > best[a] ? b : a;
    }
}
