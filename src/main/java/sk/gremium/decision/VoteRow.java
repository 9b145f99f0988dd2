package sk.gremium.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;

/**
 * How one institution voted.
 *
 * @param by the name of who cast or noted it; null while nobody did
 * @param recorded whether the secretariat noted it in a public vote
 * @param note the reasons that a dissenting institution wants annexed; may be empty
 */
public record VoteRow(
        InstitutionId institution,
        String abbr,
        String name,
        VoteValue value,
        @Nullable String by,
        boolean recorded,
        @Nullable Instant at,
        String note) {}
