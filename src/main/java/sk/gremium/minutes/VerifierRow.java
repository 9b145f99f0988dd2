package sk.gremium.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.PersonId;

/** Who verifies, with the form of address, and since when it is verified; null before. */
public record VerifierRow(
        PersonId person,
        String name,
        boolean feminine,
        @Nullable Instant verifiedAt) {}
