package sk.gremium.meeting;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Actor;

/** Proposes what earlier meetings of the committee put off and no later one has taken up. */
@Component
@Order(1)
class CarriedItems implements SuggestionSource {

    private final JdbcClient jdbc;

    CarriedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Suggestion> suggestions(Actor actor, MeetingDetails meeting) {
        return jdbc
                .sql("""
                        select a.* from agenda_item a join meeting m on m.id = a.meeting
                        where m.committee = ? and m.starts_at < ? and a.postponed
                          and not exists (select 1 from agenda_item later join meeting n on n.id = later.meeting
                            where later.carried_from = a.id and n.state <> 'CANCELLED')
                        order by m.starts_at, a.position, a.id""")
                .params(meeting.committee().value(), meeting.plan().startsAt())
                .query(AgendaRows::item)
                .list()
                .stream()
                .map(item -> new Suggestion(
                        "meeting.suggestion.carried",
                        new NewItem(item.entry(), item.draft(), item.draftVersion(), item.id())))
                .toList();
    }
}
