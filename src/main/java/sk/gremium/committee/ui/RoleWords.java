package sk.gremium.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sk.gremium.committee.Role;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** Roles and terms in words; the role agrees with the person. */
final class RoleWords {

    /** Within how many days the end of a term is worth a mark. */
    private static final int SOON = 60;

    private RoleWords() {}

    static String name(Component where, Role role, boolean feminine) {
        return Texts.t(where, "committee.role." + role.name().toLowerCase(Locale.ROOT), String.valueOf(feminine));
    }

    /** "od 1. 1. 2023", "1. 1. 2023 – 31. 12. 2026", marked if it runs out soon or is over. */
    static Span term(Component where, LocalDate from, @Nullable LocalDate to, LocalDate today) {
        Dates dates = Dates.of(where);
        if (to == null) {
            return new Span(Texts.t(where, "committee.since", dates.day(from)));
        }
        Span term = new Span(new Span(dates.day(from) + " – " + dates.day(to)));
        if (to.isBefore(today)) {
            term.add(new Span(" "), Tag.calm(Texts.t(where, "committee.term_over")));
        } else if (!to.isAfter(today.plusDays(SOON))) {
            term.add(
                    new Span(" "),
                    Tag.warn(Texts.t(where, "committee.term_ends")).sign("◔"));
        }
        return term;
    }
}
