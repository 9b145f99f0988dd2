package sk.gremium.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shares the width of the page among the columns of a table, by what stands in them. */
final class Columns {

    private static final int LETTER = 105;
    private static final int PADDING = 230;

    private Columns() {}

    /** Widths in twentieths of a point, one for each grid column; together as wide as asked for. */
    static List<Integer> widths(List<Part.Row> rows, int width) {
        int columns = 1;
        for (Part.Row row : rows) {
            columns = Math.max(
                    columns, row.cells().stream().mapToInt(Part.Cell::span).sum());
        }
        double[] wish = new double[columns];
        int[] least = new int[columns];
        Arrays.fill(wish, 4);
        for (Part.Row row : rows) {
            int column = 0;
            for (Part.Cell cell : row.cells()) {
                if (cell.span() == 1) {
                    String text = cell.text();
                    wish[column] = Math.max(wish[column], Math.min(text.length(), 120));
                    least[column] = Math.max(least[column], Math.min(longestWord(text), 16));
                }
                column += cell.span();
            }
        }
        return share(wish, least, width);
    }

    private static List<Integer> share(double[] wish, int[] least, int width) {
        double[] weight = new double[wish.length];
        double total = 0;
        for (int i = 0; i < wish.length; i++) {
            weight[i] = Math.max(Math.sqrt(wish[i]) * 3 * LETTER, least[i] * LETTER) + PADDING;
            total += weight[i];
        }
        List<Integer> widths = new ArrayList<>();
        int left = width;
        for (int i = 0; i < wish.length; i++) {
            int share = i == wish.length - 1 ? left : (int) (width * weight[i] / total);
            widths.add(Math.max(share, 1));
            left -= share;
        }
        return widths;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("\\s", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
