package sk.gremium.text.redline;

import java.util.Arrays;
import java.util.List;
import sk.gremium.text.Block;

/**
 * Matches blocks in three passes: equal wordings in order; between them, what is similar in order; what is then left over
 * and equal or nearly equal elsewhere has moved.
 */
final class BlockMatcher {

    /** From this similarity on, two blocks between the same neighbours are one block that changed. */
    static final double CHANGED = 0.4;

    /** The same where one block alone stands between the neighbours on both sides. */
    private static final double CHANGED_ALONE = 0.25;

    /** Larger gaps are first parted at pairs that leave no doubt. */
    private static final long SMALL = 20_000;

    private static final double NO_DOUBT = 0.5;

    private final Bags bags;
    private final char[] oldGroups;
    private final char[] nowGroups;
    private final int[] oldOf;
    private final int[] nowOf;

    BlockMatcher(List<Block> old, List<Block> now) {
        bags = new Bags(old, now);
        oldGroups = groups(old);
        nowGroups = groups(now);
        oldOf = filled(now.size());
        nowOf = filled(old.size());
    }

    /** For each newer block the place of the older one, or -1. */
    int[] match() {
        int o = 0;
        int n = 0;
        for (var edit : Diff.of(bags.oldKeys, bags.nowKeys)) {
            equal(o, n, edit.getBeginA() - o);
            gap(edit.getBeginA(), edit.getEndA(), edit.getBeginB(), edit.getEndB());
            o = edit.getEndA();
            n = edit.getEndB();
        }
        equal(o, n, nowOf.length - o);
        new Moves(bags, oldGroups, nowGroups, oldOf, nowOf).find();
        return oldOf;
    }

    private void equal(int old, int now, int count) {
        for (int i = 0; i < count; i++) {
            pair(old + i, now + i);
        }
    }

    private void pair(int old, int now) {
        oldOf[now] = old;
        nowOf[old] = now;
    }

    private void gap(int oldFrom, int oldTo, int nowFrom, int nowTo) {
        int rows = oldTo - oldFrom;
        int columns = nowTo - nowFrom;
        if (rows == 0 || columns == 0) {
            return;
        }
        if ((long) rows * columns <= SMALL) {
            align(oldFrom, oldTo, nowFrom, nowTo, rows == 1 && columns == 1 ? CHANGED_ALONE : CHANGED);
            return;
        }
        var sure = new Candidates(bags, oldGroups, nowGroups).mutual(oldFrom, oldTo, nowFrom, nowTo, NO_DOUBT);
        int[] values = new int[columns];
        Arrays.setAll(values, i -> sure[i] < 0 ? -1 : sure[i] - oldFrom);
        int[] weights = new int[columns];
        Arrays.setAll(weights, i -> 1 + bags.nowWeight(nowFrom + i));
        var kept = Order.kept(values, weights);
        int o = oldFrom;
        int n = nowFrom;
        for (int at = kept.nextSetBit(0); at >= 0; at = kept.nextSetBit(at + 1)) {
            pair(sure[at], nowFrom + at);
            small(o, sure[at], n, nowFrom + at);
            o = sure[at] + 1;
            n = nowFrom + at + 1;
        }
        small(o, oldTo, n, nowTo);
    }

    /** What is still large without a single sure pair inside is left to the search for moves. */
    private void small(int oldFrom, int oldTo, int nowFrom, int nowTo) {
        if ((long) (oldTo - oldFrom) * (nowTo - nowFrom) <= SMALL) {
            gap(oldFrom, oldTo, nowFrom, nowTo);
        }
    }

    /** Pairs in order so that the squares of the similarities add up to the most. */
    private void align(int oldFrom, int oldTo, int nowFrom, int nowTo, double threshold) {
        int rows = oldTo - oldFrom;
        int columns = nowTo - nowFrom;
        double[][] best = new double[rows + 1][columns + 1];
        double[][] gain = new double[rows][columns];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double similar = oldGroups[oldFrom + i] == nowGroups[nowFrom + j]
                        ? bags.similarity(oldFrom + i, nowFrom + j)
                        : 0;
                gain[i][j] = similar >= threshold ? similar * similar : 0;
                best[i][j] = Math.max(
                        Math.max(best[i + 1][j], best[i][j + 1]), gain[i][j] > 0 ? best[i + 1][j + 1] + gain[i][j] : 0);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (gain[i][j] > 0 && best[i][j] <= best[i + 1][j + 1] + gain[i][j]) {
                pair(oldFrom + i++, nowFrom + j++);
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static char[] groups(List<Block> blocks) {
        char[] groups = new char[blocks.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = Bags.group(blocks.get(i));
        }
        return groups;
    }

    private static int[] filled(int size) {
        int[] places = new int[size];
        Arrays.fill(places, -1);
        return places;
    }
}
