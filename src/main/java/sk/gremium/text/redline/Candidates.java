package sk.gremium.text.redline;

import java.util.Arrays;

/** Finds similar blocks far apart without comparing each with each: over the words that few blocks have. */
final class Candidates {

    /** A word in more blocks than this says nothing about any one of them. */
    private static final int RARE = 8;

    private final Bags bags;
    private final char[] oldGroups;
    private final char[] nowGroups;

    Candidates(Bags bags, char[] oldGroups, char[] nowGroups) {
        this.bags = bags;
        this.oldGroups = oldGroups;
        this.nowGroups = nowGroups;
    }

    /** For each newer block of the range the older one (or -1) where each is the other's most similar. */
    int[] mutual(int oldFrom, int oldTo, int nowFrom, int nowTo, double threshold) {
        int[] all = new int[oldTo - oldFrom];
        Arrays.setAll(all, i -> oldFrom + i);
        int[] those = new int[nowTo - nowFrom];
        Arrays.setAll(those, i -> nowFrom + i);
        return mutual(all, those, threshold);
    }

    int[] mutual(int[] old, int[] now, double threshold) {
        int[][] holders = holders(old);
        int[] best = new int[now.length];
        double[] bestOfOld = new double[old.length];
        int[] winner = new int[old.length];
        Arrays.fill(winner, -1);
        int[] shared = new int[old.length];
        for (int i = 0; i < now.length; i++) {
            int found = mostShared(now[i], holders, shared);
            best[i] = -1;
            if (found < 0 || oldGroups[old[found]] != nowGroups[now[i]]) {
                continue;
            }
            double similarity = bags.similarity(old[found], now[i]);
            if (similarity >= threshold && similarity > bestOfOld[found]) {
                bestOfOld[found] = similarity;
                winner[found] = i;
                best[i] = found;
            }
        }
        int[] result = new int[now.length];
        Arrays.setAll(result, i -> best[i] >= 0 && winner[best[i]] == i ? old[best[i]] : -1);
        return result;
    }

    /** For each word the few positions in {@code old} that have it; none for frequent words. */
    private int[][] holders(int[] old) {
        int[] counts = new int[bags.wordCount];
        for (int block : old) {
            for (int word : bags.oldWords[block]) {
                counts[word]++;
            }
        }
        int[][] holders = new int[bags.wordCount][];
        for (int i = 0; i < old.length; i++) {
            for (int word : bags.oldWords[old[i]]) {
                if (counts[word] > 0 && counts[word] <= RARE) {
                    var known = holders[word];
                    holders[word] = known == null ? new int[] {i} : plus(known, i);
                }
            }
        }
        return holders;
    }

    private static int[] plus(int[] known, int another) {
        var longer = Arrays.copyOf(known, known.length + 1);
        longer[known.length] = another;
        return longer;
    }

    private int mostShared(int now, int[][] holders, int[] shared) {
        int found = -1;
        for (int word : bags.nowWords[now]) {
            var known = holders[word];
            if (known != null) {
                for (int block : known) {
                    shared[block] += bags.weight(word);
                    found = found < 0 || shared[block] > shared[found] ? block : found;
                }
            }
        }
        for (int word : bags.nowWords[now]) {
            var known = holders[word];
            if (known != null) {
                for (int block : known) {
                    shared[block] = 0;
                }
            }
        }
        return found;
    }
}
