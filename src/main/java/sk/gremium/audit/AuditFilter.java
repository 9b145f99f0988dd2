package sk.gremium.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;

/**
 * Which entries of the trail are wanted; null means all.
 *
 * @param person who acted
 * @param institution for which they acted
 * @param whole the record whose history is wanted, with all that belongs to its page
 * @param from the first day, in Bratislava
 * @param to the last day
 */
public record AuditFilter(
        @Nullable CommitteeId committee,
        @Nullable PersonId person,
        @Nullable InstitutionId institution,
        @Nullable AuditKind kind,
        @Nullable UUID whole,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Everything the reader may see. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);

    /** The history of one record. */
    public static AuditFilter of(UUID whole) {
        return new AuditFilter(null, null, null, null, whole, null, null);
    }

    /** The same in one committee; null in all. */
    public AuditFilter in(@Nullable CommitteeId other) {
        return new AuditFilter(other, person, institution, kind, whole, from, to);
    }

    /** The same by one person; null by all. */
    public AuditFilter by(@Nullable PersonId other) {
        return new AuditFilter(committee, other, institution, kind, whole, from, to);
    }

    /** The same done for one institution; null for all. */
    public AuditFilter doneFor(@Nullable InstitutionId other) {
        return new AuditFilter(committee, person, other, kind, whole, from, to);
    }

    /** The same done to one sort of things; null to all. */
    public AuditFilter doneTo(@Nullable AuditKind other) {
        return new AuditFilter(committee, person, institution, other, whole, from, to);
    }

    /** The same from this day on; null from the beginning. */
    public AuditFilter since(@Nullable LocalDate day) {
        return new AuditFilter(committee, person, institution, kind, whole, day, to);
    }

    /** The same until the end of this day; null until now. */
    public AuditFilter until(@Nullable LocalDate day) {
        return new AuditFilter(committee, person, institution, kind, whole, from, day);
    }
}
