package sk.gremium.text.redline;

import java.util.Arrays;
import java.util.List;
import sk.gremium.text.Block;
import sk.gremium.text.BlockKind;

/**
 * The wordings of two lists of blocks as numbers, made to be compared often: equal wordings have equal keys, and two
 * wordings are similar as far as they share words, long ones counting more.
 */
final class Bags {

    final int[] oldKeys;
    final int[] nowKeys;
    final int[][] oldWords;
    final int[][] nowWords;
    final int wordCount;
    private final int[] weights;
    private final int[] oldWeights;
    private final int[] nowWeights;

    Bags(List<Block> old, List<Block> now) {
        var wordings = new Interned();
        var words = new Interned();
        var oldTexts = old.stream().map(Block::wording).toArray(String[]::new);
        var nowTexts = now.stream().map(Block::wording).toArray(String[]::new);
        oldKeys = keys(old, oldTexts, wordings);
        nowKeys = keys(now, nowTexts, wordings);
        var weigher = new Weigher(words);
        oldWords = weigher.all(oldTexts);
        nowWords = weigher.all(nowTexts);
        weights = weigher.weights;
        wordCount = words.size();
        oldWeights = sums(oldWords);
        nowWeights = sums(nowWords);
    }

    int weight(int word) {
        return weights[word];
    }

    int oldWeight(int block) {
        return oldWeights[block];
    }

    int nowWeight(int block) {
        return nowWeights[block];
    }

    /** From 0 (nothing in common) to 1 (the same words, in whatever order). */
    double similarity(int old, int now) {
        int total = oldWeights[old] + nowWeights[now];
        int smaller = Math.min(oldWeights[old], nowWeights[now]);
        if (total == 0 || 5 * smaller < total - smaller) {
            return 0;
        }
        int[] a = oldWords[old];
        int[] b = nowWords[now];
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common += weights[a[i]];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / total;
    }

    private static int[] keys(List<Block> blocks, String[] texts, Interned wordings) {
        int[] keys = new int[texts.length];
        Arrays.setAll(keys, i -> wordings.number(group(blocks.get(i)) + texts[i]));
        return keys;
    }

    /** Rows match rows and footnotes footnotes; what flows may change from heading to paragraph. */
    static char group(Block block) {
        if (block.kind() == BlockKind.TABLE_ROW) {
            return (char) ('A' + Cells.of(block).size());
        }
        return block.kind() == BlockKind.FOOTNOTE ? 'n' : 't';
    }

    private int[] sums(int[][] all) {
        return Arrays.stream(all)
                .mapToInt(bag -> Arrays.stream(bag).map(word -> weights[word]).sum())
                .toArray();
    }

    /** Gives each word a number and a weight: as many as it has letters, at most ten. */
    private static final class Weigher {
        private final Interned words;
        private int[] weights = new int[1024];

        Weigher(Interned words) {
            this.words = words;
        }

        int[][] all(String[] texts) {
            return Arrays.stream(texts).map(this::bag).toArray(int[][]::new);
        }

        private int[] bag(String text) {
            if (text.isEmpty()) {
                return new int[0];
            }
            return Arrays.stream(text.split(" ", -1))
                    .mapToInt(this::word)
                    .sorted()
                    .toArray();
        }

        private int word(String word) {
            int number = words.number(word);
            if (number == weights.length) {
                weights = Arrays.copyOf(weights, 2 * number);
            }
            weights[number] = Math.min(10, word.length());
            return number;
        }
    }
}
