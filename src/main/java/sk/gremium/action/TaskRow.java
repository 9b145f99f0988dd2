package sk.gremium.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;

/**
 * A line of the register.
 *
 * @param committeeAbbr whose task it is
 * @param gestorAbbr who leads
 * @param partners the abbreviations of those that share in it, in Slovak order
 * @param overdue open and past its date today
 * @param openReports reports sent and not yet decided; none once the task is closed
 */
public record TaskRow(
        TaskId id,
        String number,
        String title,
        CommitteeId committee,
        String committeeAbbr,
        InstitutionId gestor,
        String gestorAbbr,
        List<String> partners,
        DueKind dueKind,
        @Nullable LocalDate due,
        TaskState state,
        boolean overdue,
        int openReports,
        String sourceLabel,
        String sourceRoute) {}
