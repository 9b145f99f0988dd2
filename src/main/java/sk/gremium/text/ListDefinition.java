package sk.gremium.text;

import java.util.List;

/**
 * How a list counts, level by level, as WordprocessingML (ISO/IEC 29500-1, 17.9) says it.
 *
 * @param id unique within a text
 * @param levels at most nine
 */
public record ListDefinition(String id, List<Level> levels) {

    public ListDefinition {
        levels = List.copyOf(levels);
    }

    /**
     * One level.
     *
     * @param start the first number
     * @param format a value of ST_NumberFormat, such as {@code decimal}, {@code lowerLetter}, {@code bullet}
     * @param text the pattern of the label, such as {@code "%1.%2"} or {@code "čl. %1"}; the sign itself for bullets
     */
    public record Level(int start, String format, String text) {}
}
