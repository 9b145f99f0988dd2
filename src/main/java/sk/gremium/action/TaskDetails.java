package sk.gremium.action;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.SubjectRef;

/**
 * All that a task's page shows.
 *
 * @param reports newest first; drafts only of the reader's own institution
 * @param allowed what the reader may do now
 * @param version for the forms of this page
 */
public record TaskDetails(
        TaskRow row,
        String text,
        SubjectRef source,
        List<ReportRow> reports,
        List<DateRequest> dateRequests,
        Set<TaskAct> allowed,
        long version) {

    public TaskDetails {
        reports = List.copyOf(reports);
        dateRequests = List.copyOf(dateRequests);
        allowed = Set.copyOf(allowed);
    }

    /** The report that this institution is writing, if it is. */
    public Optional<ReportRow> draft(@Nullable InstitutionId institution) {
        return reports.stream()
                .filter(report -> report.status() == ReportStatus.DRAFT
                        && report.institution().equals(institution))
                .findFirst();
    }

    /** What this institution said last, to start the next report from. */
    public Optional<ReportRow> last(@Nullable InstitutionId institution) {
        return reports.stream()
                .filter(report -> report.status() != ReportStatus.DRAFT
                        && report.institution().equals(institution))
                .findFirst();
    }
}
