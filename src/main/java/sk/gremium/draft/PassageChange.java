package sk.gremium.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.text.BlockId;

/**
 * Why a passage reads as it does.
 *
 * @param because what asked for the change, such as a comment; null if it was edited by hand
 * @param changedBy the name of the person
 * @param version the first version that holds the change; null while it is in the working text only
 */
public record PassageChange(
        BlockId block,
        @Nullable SubjectRef because,
        Instant changedAt,
        String changedBy,
        @Nullable Integer version) {}
