package sk.gremium.action;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.SubjectRef;

/**
 * What is told of a task when it is given.
 *
 * @param title one line
 * @param text the whole wording, may be empty
 * @param gestor the one institution that leads
 * @param partners those that share in it, without the gestor
 * @param due the day; required if, and only if, the kind is dated
 * @param source where the task comes from, such as a resolution's point
 * @param sourceLabel how people call the source, such as "Uznesenie č. 3/2026, bod B.1"
 * @param sourceRoute the address of the source's page, without a leading slash
 */
public record NewTask(
        CommitteeId committee,
        String title,
        String text,
        InstitutionId gestor,
        Set<InstitutionId> partners,
        DueKind dueKind,
        @Nullable LocalDate due,
        SubjectRef source,
        String sourceLabel,
        String sourceRoute) {

    public NewTask {
        partners = Set.copyOf(partners);
    }
}
