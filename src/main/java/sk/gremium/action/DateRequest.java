package sk.gremium.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for another date.
 *
 * @param granted null while undecided
 */
public record DateRequest(
        UUID id,
        String abbr,
        String person,
        Instant askedAt,
        @Nullable LocalDate oldDue,
        LocalDate newDue,
        String reason,
        @Nullable Boolean granted) {}
