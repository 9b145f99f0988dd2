package sk.gremium.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;

/**
 * One membership, with all that a list of members shows.
 *
 * @param alternateOf the membership this one stands in for, null unless the role is alternate
 * @param email null if unknown
 * @param validTo the last day, null while the term has no end
 */
public record MemberRow(
        UUID membership,
        PersonId person,
        String name,
        boolean feminine,
        @Nullable String email,
        String functionSk,
        String functionEn,
        InstitutionId institution,
        String abbr,
        String institutionSk,
        String institutionEn,
        Role role,
        @Nullable UUID alternateOf,
        boolean mayVote,
        boolean maySpeak,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
