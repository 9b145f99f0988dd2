package sk.gremium.action;

import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;

/**
 * Which tasks are wanted; null means all.
 *
 * @param gestor leads them; the matrix counts by the same, so that its numbers are the lengths of lists
 * @param search a part of the number or title, whatever its case and diacritics
 */
public record TaskFilter(
        @Nullable CommitteeId committee,
        @Nullable InstitutionId gestor,
        @Nullable TaskColumn column,
        @Nullable String search) {

    /** Everything the reader may see. */
    public static final TaskFilter ALL = new TaskFilter(null, null, null, null);
}
