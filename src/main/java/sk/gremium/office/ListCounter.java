package sk.gremium.office;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.ListDefinition;

/** Counts one list the way a word processor does, to know beforehand which label it will show. */
final class ListCounter {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final List<ListDefinition.Level> levels;
    private final int[] values;
    private final boolean[] counted;
    private final @Nullable Pattern[] shapes;

    ListCounter(List<ListDefinition.Level> levels) {
        this.levels = levels;
        this.values = new int[levels.size()];
        this.counted = new boolean[levels.size()];
        this.shapes = new Pattern[levels.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = levels.get(i).start();
        }
    }

    /** Counts one more at a level and returns its label. */
    String next(int level) {
        values[level] = counted[level] ? values[level] + 1 : levels.get(level).start();
        settle(level);
        return label(level);
    }

    /** The label that the next one at a level would have. */
    String peek(int level) {
        int before = values[level];
        values[level] = counted[level] ? before + 1 : levels.get(level).start();
        String label = label(level);
        values[level] = before;
        return label;
    }

    /** Takes numbers from outside, as a restarted list does. */
    void restart(int level, int[] numbers) {
        System.arraycopy(numbers, 0, values, 0, level + 1);
        settle(level);
    }

    /** Goes on at a level from this number, leaving the levels above as they are, and returns its label. */
    String restart(int level, int number) {
        values[level] = number;
        settle(level);
        return label(level);
    }

    private void settle(int level) {
        counted[level] = true;
        for (int i = level + 1; i < values.length; i++) {
            counted[i] = false;
            values[i] = levels.get(i).start();
        }
    }

    private String label(int level) {
        ListDefinition.Level at = levels.get(level);
        if (at.format().equals("bullet")) {
            return at.text().strip();
        }
        Matcher place = PLACE.matcher(at.text());
        return place.replaceAll(match -> {
                    int index = Integer.parseInt(match.group(1)) - 1;
                    return index < values.length
                            ? NumberFormats.write(levels.get(index).format(), values[index])
                            : "";
                })
                .strip();
    }

    /** The numbers of all levels up to this one that would give the label; null if none would. */
    int @Nullable [] numbersFor(int level, String label) {
        Pattern shape = shapes[level];
        if (shape == null) {
            shape = shape(levels.get(level).text().strip());
            shapes[level] = shape;
        }
        Matcher parts = shape.matcher(label.strip());
        return parts.matches() ? numbers(level, parts) : null;
    }

    private static Pattern shape(String text) {
        StringBuilder shape = new StringBuilder();
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            shape.append(Pattern.quote(text.substring(from, place.start()))).append("(\\p{Alnum}+)");
            from = place.end();
        }
        return Pattern.compile(shape.append(Pattern.quote(text.substring(from))).toString());
    }

    private int @Nullable [] numbers(int level, Matcher parts) {
        Matcher place = PLACE.matcher(levels.get(level).text());
        int[] numbers = new int[level + 1];
        System.arraycopy(values, 0, numbers, 0, level + 1);
        for (int group = 1; place.find(); group++) {
            int index = Integer.parseInt(place.group(1)) - 1;
            int number =
                    index > level ? -1 : NumberFormats.read(levels.get(index).format(), parts.group(group));
            if (number < 0) {
                return null;
            }
            numbers[index] = number;
        }
        return numbers;
    }

    /** Says whether these numbers differ from the ones counted so far above a level. */
    boolean agreesAbove(int level, int[] numbers) {
        for (int i = 0; i < level; i++) {
            if (numbers[i] != values[i]) {
                return false;
            }
        }
        return true;
    }
}
