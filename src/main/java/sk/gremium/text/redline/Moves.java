package sk.gremium.text.redline;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Pairs what is left over on both sides and stands elsewhere now: equal blocks first, then nearly equal ones. */
final class Moves {

    /** Two far-away blocks less alike than this are not called one block. */
    private static final double NEARLY = 0.65;

    /** Letters a wording needs before its reappearance elsewhere is called a move and not a coincidence. */
    private static final int TELLING = 12;

    private final Bags bags;
    private final char[] oldGroups;
    private final char[] nowGroups;
    private final int[] oldOf;
    private final int[] nowOf;

    Moves(Bags bags, char[] oldGroups, char[] nowGroups, int[] oldOf, int[] nowOf) {
        this.bags = bags;
        this.oldGroups = oldGroups;
        this.nowGroups = nowGroups;
        this.oldOf = oldOf;
        this.nowOf = nowOf;
    }

    void find() {
        equal();
        similar();
        neighbours();
    }

    private int[] left(int[] places) {
        return IntStream.range(0, places.length).filter(i -> places[i] < 0).toArray();
    }

    private void equal() {
        Map<Integer, Integer> places = new HashMap<>();
        for (int old : left(nowOf)) {
            if (bags.oldWeight(old) >= TELLING) {
                places.merge(bags.oldKeys[old], old, (_, _) -> -1);
            }
        }
        Map<Integer, Integer> again = new HashMap<>();
        int[] now = left(oldOf);
        for (int i : now) {
            again.merge(bags.nowKeys[i], 1, Integer::sum);
        }
        for (int i : now) {
            int old = places.getOrDefault(bags.nowKeys[i], -1);
            if (old >= 0 && again.getOrDefault(bags.nowKeys[i], 0) == 1) {
                pair(old, i);
            }
        }
    }

    private void similar() {
        int[] old = IntStream.of(left(nowOf))
                .filter(i -> bags.oldWeight(i) >= 2 * TELLING)
                .toArray();
        int[] now = IntStream.of(left(oldOf))
                .filter(i -> bags.nowWeight(i) >= 2 * TELLING)
                .toArray();
        int[] found = new Candidates(bags, oldGroups, nowGroups).mutual(old, now, NEARLY);
        for (int i = 0; i < found.length; i++) {
            if (found[i] >= 0) {
                pair(found[i], now[i]);
            }
        }
    }

    /** Short and empty blocks go along with the block they stand next to. */
    private void neighbours() {
        for (int i = 1; i < oldOf.length; i++) {
            tryPair(oldOf[i - 1] + 1, i, oldOf[i - 1] >= 0);
        }
        for (int i = oldOf.length - 2; i >= 0; i--) {
            tryPair(oldOf[i + 1] - 1, i, oldOf[i + 1] >= 0);
        }
    }

    private void tryPair(int old, int now, boolean neighbour) {
        if (neighbour
                && oldOf[now] < 0
                && old >= 0
                && old < nowOf.length
                && nowOf[old] < 0
                && bags.oldKeys[old] == bags.nowKeys[now]) {
            pair(old, now);
        }
    }

    private void pair(int old, int now) {
        oldOf[now] = old;
        nowOf[old] = now;
    }
}
