package sk.gremium.action;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;

/**
 * A report as the task's page shows it.
 *
 * @param author who wrote it, with titles
 * @param at when it was sent, or written if it was not sent yet
 * @param remark of the secretariat, empty if none
 */
public record ReportRow(
        UUID id,
        InstitutionId institution,
        String abbr,
        String author,
        String text,
        TaskState reported,
        ReportStatus status,
        Instant at,
        @Nullable Instant decidedAt,
        String remark,
        long version) {}
