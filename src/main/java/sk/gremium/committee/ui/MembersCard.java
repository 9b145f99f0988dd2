package sk.gremium.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sk.gremium.committee.MemberRow;
import sk.gremium.committee.Role;
import sk.gremium.directory.ui.InstitutionLinks;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.InstitutionChip;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** Who sits on a committee, institution by institution; the name of each institution stands at its first person. */
class MembersCard {

    private final Component where;
    private final LocalDate today;
    private final boolean english;
    private final Map<UUID, String> names;
    private final Set<UUID> firsts = new HashSet<>();

    private MembersCard(List<MemberRow> members, LocalDate today, Component where) {
        this.where = where;
        this.today = today;
        english = "en".equals(Texts.localeOf(where).getLanguage());
        names = members.stream().collect(Collectors.toMap(MemberRow::membership, MemberRow::name));
        Set<Object> seen = new HashSet<>();
        members.stream()
                .filter(member -> seen.add(member.institution()))
                .forEach(member -> firsts.add(member.membership()));
    }

    static Card of(List<MemberRow> members, LocalDate today, Component where) {
        return new MembersCard(members, today, where).card(members);
    }

    private Card card(List<MemberRow> members) {
        String title = Texts.t(where, "committee.members", members.size(), firsts.size());
        return new Card(title)
                .with(new DataTable<MemberRow>(title)
                        .stacks()
                        .column(Texts.t(where, "committee.institution"), this::institution, row -> "nb")
                        .rowHeader(Texts.t(where, "committee.person"), this::person)
                        .column(Texts.t(where, "committee.role"), this::role)
                        .column(
                                Texts.t(where, "committee.term"),
                                row -> RoleWords.term(where, row.validFrom(), row.validTo(), today),
                                row -> "nb")
                        .whenEmpty(new EmptyState(
                                Texts.t(where, "committee.no_members"), Texts.t(where, "committee.no_members_who")))
                        .rows(members));
    }

    private Component institution(MemberRow row) {
        if (firsts.contains(row.membership())) {
            return new InstitutionChip(
                    row.abbr(),
                    english ? row.institutionEn() : row.institutionSk(),
                    InstitutionLinks.route(row.institution()));
        }
        Span again = new Span(row.abbr());
        again.addClassName("again");
        return again;
    }

    private Div person(MemberRow row) {
        Span name = new Span(row.name());
        name.addClassName("person");
        Div cell = new Div(name);
        String function = english ? row.functionEn() : row.functionSk();
        if (!function.isEmpty()) {
            Span small = new Span(function);
            small.addClassNames("small", "below");
            cell.add(small);
        }
        @Nullable String email = row.email();
        if (email != null) {
            Anchor mail = new Anchor("mailto:" + email, email);
            mail.addClassNames("small", "below");
            cell.add(mail);
        }
        return cell;
    }

    private Span role(MemberRow row) {
        String words = RoleWords.name(where, row.role(), row.feminine());
        Span cell = new Span(row.role() == Role.MEMBER ? new Span(words) : Tag.accent(words));
        String standsFor = row.alternateOf() == null ? "" : names.getOrDefault(row.alternateOf(), "");
        if (!standsFor.isEmpty()) {
            Span small = new Span(Texts.t(where, "committee.stands_for", standsFor));
            small.addClassNames("small", "below");
            cell.add(small);
        }
        return cell;
    }
}
