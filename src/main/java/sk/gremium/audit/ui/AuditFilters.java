package sk.gremium.audit.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sk.gremium.audit.AuditFilter;
import sk.gremium.audit.AuditKind;
import sk.gremium.audit.AuditPerson;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.uikit.Filters;
import sk.gremium.uikit.Texts;

/** The filters above the trail. */
final class AuditFilters {

    /** What can be chosen from. */
    record Choices(List<CommitteeInfo> committees, List<InstitutionInfo> institutions, List<AuditPerson> people) {}

    private AuditFilters() {}

    static Filters<AuditFilter> of(Component where, AuditFilter now, Choices choices, Consumer<AuditFilter> go) {
        Texts texts = Texts.of(where);
        Filters<AuditFilter> bar = new Filters<>(texts.get("audit.filter"), now, go);
        if (choices.committees().size() > 1) {
            bar.oneOf(
                    texts.get("audit.by.committee"),
                    texts.get("audit.all.committee"),
                    choices.committees(),
                    CommitteeInfo::abbr,
                    filter -> find(choices.committees(), CommitteeInfo::id, filter.committee()),
                    (filter, chosen) -> filter.in(chosen == null ? null : chosen.id()));
        }
        return bar.oneOf(
                        texts.get("audit.by.kind"),
                        texts.get("audit.all.kind"),
                        List.of(AuditKind.values()),
                        kind -> texts.get("audit.kind." + AuditQuery.word(kind)),
                        AuditFilter::kind,
                        AuditFilter::doneTo)
                .oneOfMany(
                        texts.get("audit.by.person"),
                        texts.get("audit.all.person"),
                        choices.people(),
                        AuditPerson::name,
                        filter -> find(choices.people(), AuditPerson::id, filter.person()),
                        (filter, chosen) -> filter.by(chosen == null ? null : chosen.id()))
                .oneOfMany(
                        texts.get("audit.by.institution"),
                        texts.get("audit.all.institution"),
                        choices.institutions(),
                        InstitutionInfo::abbr,
                        filter -> find(choices.institutions(), InstitutionInfo::id, filter.institution()),
                        (filter, chosen) -> filter.doneFor(chosen == null ? null : chosen.id()))
                .day(texts.get("audit.by.from"), AuditFilter::from, AuditFilter::since)
                .day(texts.get("audit.by.to"), AuditFilter::to, AuditFilter::until);
    }

    private static <T, K> @Nullable T find(List<T> all, Function<T, K> key, @Nullable K wanted) {
        return all.stream()
                .filter(each -> Objects.equals(key.apply(each), wanted))
                .findFirst()
                .orElse(null);
    }
}
