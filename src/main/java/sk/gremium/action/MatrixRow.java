package sk.gremium.action;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;

/**
 * One institution's line in the matrix, counting the tasks it leads.
 *
 * @param counts zero where the column is missing
 * @param lastReport when it last sent a report about any of these; null if never
 */
public record MatrixRow(
        InstitutionId institution,
        String abbr,
        String name,
        Map<TaskColumn, Integer> counts,
        @Nullable Instant lastReport) {

    /** How many tasks of this column. */
    public int count(TaskColumn column) {
        return counts.getOrDefault(column, 0);
    }

    /** How many tasks in all, those cancelled or not fulfilled included. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
