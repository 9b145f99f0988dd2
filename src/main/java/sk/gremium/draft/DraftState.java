package sk.gremium.draft;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a draft stands (domain.md 2.7). A material may be interrupted or returned at any body, so most states lead back
 * to an earlier one.
 */
public enum DraftState {
    /** The secretariat or the gestor prepares it. */
    DRAFTING,
    /** Institutions comment on a frozen version. */
    IN_ROUND,
    /** The gestor evaluates the comments. */
    EVALUATING,
    /** Fundamental comments that were not accepted are being talked over. */
    DISPUTES,
    /** Waits for the committee's decision. */
    FOR_APPROVAL,
    /** Adopted by the committee. */
    ADOPTED,
    /** Not adopted by the committee. */
    REJECTED,
    /** Entered into the inter-ministerial procedure on Slov-Lex. */
    SUBMITTED_MPK,
    /** Before the government. */
    AT_GOVERNMENT,
    /** Its consideration was interrupted and will go on. */
    INTERRUPTED,
    /** Approved by the government. */
    APPROVED_BY_GOVERNMENT,
    /** Withdrawn by whoever submitted it. */
    WITHDRAWN,
    /** Done with; nothing changes any more. */
    ARCHIVED;

    private static final Map<DraftState, Set<DraftState>> TABLE = new EnumMap<>(DraftState.class);

    static {
        TABLE.put(DRAFTING, EnumSet.of(IN_ROUND, FOR_APPROVAL, ADOPTED, WITHDRAWN));
        TABLE.put(IN_ROUND, EnumSet.of(DRAFTING, EVALUATING, ADOPTED, WITHDRAWN));
        TABLE.put(EVALUATING, EnumSet.of(DRAFTING, IN_ROUND, DISPUTES, FOR_APPROVAL, ADOPTED, WITHDRAWN));
        TABLE.put(DISPUTES, EnumSet.of(DRAFTING, IN_ROUND, EVALUATING, FOR_APPROVAL, ADOPTED, WITHDRAWN));
        TABLE.put(
                FOR_APPROVAL,
                EnumSet.of(DRAFTING, IN_ROUND, EVALUATING, DISPUTES, ADOPTED, REJECTED, INTERRUPTED, WITHDRAWN));
        TABLE.put(ADOPTED, EnumSet.of(DRAFTING, FOR_APPROVAL, SUBMITTED_MPK, AT_GOVERNMENT, ARCHIVED));
        TABLE.put(REJECTED, EnumSet.of(DRAFTING, FOR_APPROVAL, ADOPTED, WITHDRAWN, ARCHIVED));
        TABLE.put(SUBMITTED_MPK, EnumSet.of(DRAFTING, FOR_APPROVAL, AT_GOVERNMENT, INTERRUPTED, WITHDRAWN, ARCHIVED));
        TABLE.put(
                AT_GOVERNMENT,
                EnumSet.of(DRAFTING, SUBMITTED_MPK, INTERRUPTED, APPROVED_BY_GOVERNMENT, WITHDRAWN, ARCHIVED));
        TABLE.put(INTERRUPTED, EnumSet.of(DRAFTING, FOR_APPROVAL, ADOPTED, SUBMITTED_MPK, AT_GOVERNMENT, WITHDRAWN));
        TABLE.put(APPROVED_BY_GOVERNMENT, EnumSet.of(ARCHIVED));
        TABLE.put(WITHDRAWN, EnumSet.of(DRAFTING, ARCHIVED));
        TABLE.put(ARCHIVED, EnumSet.noneOf(DraftState.class));
    }

    /** Where the way may lead from here, in the order of the states. */
    public Set<DraftState> next() {
        return Set.copyOf(TABLE.getOrDefault(this, Set.of()));
    }

    /** Whether the way may lead there from here. */
    public boolean mayBecome(DraftState other) {
        return TABLE.getOrDefault(this, Set.of()).contains(other);
    }

    /** Whether new versions and a working text may be made: not once the text left the committee's hands. */
    public boolean textMayChange() {
        return this == DRAFTING || this == IN_ROUND || this == EVALUATING || this == DISPUTES || this == FOR_APPROVAL;
    }
}
