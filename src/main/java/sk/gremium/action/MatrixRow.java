package sk.gremium.action;

import java.util.Map;
import sk.gremium.kernel.InstitutionId;

/**
 * One institution's line in the matrix, counting the tasks it leads.
 *
 * @param counts zero where the column is missing
 */
public record MatrixRow(InstitutionId institution, String abbr, String name, Map<TaskColumn, Integer> counts) {

    /** How many tasks of this column. */
    public int count(TaskColumn column) {
        return counts.getOrDefault(column, 0);
    }
}
