package sk.gremium.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.Capability;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Ask;
import sk.gremium.kernel.AskSource;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;

/** What an open ballot wants from who votes for an institution that has not voted yet: its vote, now. */
@Component
@Transactional(readOnly = true)
class BallotAsks implements AskSource {

    private final CommitteeAccess access;
    private final JdbcClient jdbc;

    BallotAsks(CommitteeAccess access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    @Override
    public List<Ask> asks(Actor actor) {
        @Nullable InstitutionId institution = actor.institution();
        List<UUID> committees = access.standings(actor).entrySet().stream()
                .filter(entry -> entry.getValue().may(Capability.VOTE))
                .map(entry -> entry.getKey().value())
                .toList();
        if (institution == null || committees.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select r.title, r.committee, r.meeting, r.agenda_item, b.opened_at
                        from vote v join ballot b on b.id = v.ballot join resolution r on r.id = b.resolution
                        join meeting m on m.id = r.meeting
                        where v.institution = :institution and v.eligible and v.value = 'NOT_VOTED'
                          and b.closed_at is null and m.state = 'IN_SESSION' and r.committee in (:committees)
                        order by b.opened_at, r.id""")
                .param("institution", institution.value())
                .param("committees", committees)
                .query((row, number) -> {
                    String session = "meetings/" + row.getObject("meeting", UUID.class) + "/session?item="
                            + row.getObject("agenda_item", UUID.class);
                    return new Ask(
                            new CommitteeId(row.getObject("committee", UUID.class)),
                            "☑",
                            "decision.ask.vote",
                            Ask.Title.written(row.getString("title")),
                            null,
                            List.of(),
                            Time.read(row, "opened_at"),
                            session,
                            List.of(new Ask.Action("decision.ask_button.vote", session)));
                })
                .list();
    }
}
