package sk.gremium.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import sk.gremium.committee.CommitteeFounding;
import sk.gremium.committee.Role;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Changed;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.kernel.Time;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.ModuleTest;

/** Who may read which entry of the trail: every role looks at every kind of entry. */
@ModuleTest
class AuditMatrixModuleTest {

    /**
     * The oracle. Every entry was made by the coordinator of an institution, but those of the secretary and the
     * administrator. Columns: secretary and chair (of the host), tracker, the coordinator, a member, a contact and an
     * observer of that institution, a member of another institution, a secretary of another committee, somebody outside,
     * an administrator.
     */
    private static final String ORACLE = """
            entry          sec chair tracker coord member contact observer other otherSec outsider admin
            draft          +   -     -       +     -      -       -        -     -        -        -
            round          +   -     -       +     -      -       -        -     -        -        -
            draftComment   -   -     -       +     +      +       -        -     -        -        -
            sentComment    +   -     -       +     -      -       -        -     -        -        -
            meeting        +   +     -       +     -      -       -        -     -        -        -
            resolution     +   +     -       +     -      -       -        -     -        -        -
            minutes        +   +     -       +     -      -       -        -     -        -        -
            task           +   +     +       +     -      -       -        -     -        -        -
            draftReport    -   -     -       +     +      +       -        -     -        -        -
            ofSecretary    +   -     -       -     -      -       -        -     -        -        -
            seat           +   +     -       -     -      -       -        -     -        -        +
            account        -   -     -       -     -      -       -        -     -        -        +
            """;

    @Autowired
    private AuditLog log;

    @Autowired
    private Fixture fixture;

    @Autowired
    private CommitteeFounding founding;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, UUID> records = new LinkedHashMap<>();
    private Fixture.TestCommittee committee;

    @SuppressWarnings("NullAway.Init")
    AuditMatrixModuleTest() {}

    @BeforeEach
    void fillTheStage() {
        committee = fixture.committee();
        Actor coordinator = committee.seat("MPSVR", Role.COORDINATOR);
        actors.put("sec", committee.secretary());
        actors.put("chair", committee.chair());
        actors.put("tracker", committee.seat("IOM", Role.TRACKER));
        actors.put("coord", coordinator);
        actors.put("member", committee.colleagueOf(coordinator, Role.MEMBER));
        actors.put("contact", committee.colleagueOf(coordinator, Role.CONTACT));
        actors.put("observer", committee.colleagueOf(coordinator, Role.OBSERVER));
        actors.put("other", committee.seat("MV", Role.MEMBER));
        actors.put("otherSec", fixture.committee().secretary());
        actors.put("outsider", fixture.outsider());
        actors.put("admin", fixture.administrator());
        tell("draft", coordinator, committee.id(), "draft", false);
        tell("round", coordinator, committee.id(), "round", false);
        tell("draftComment", coordinator, committee.id(), "comment", true);
        tell("sentComment", coordinator, committee.id(), "comment", false);
        tell("meeting", coordinator, committee.id(), "meeting", false);
        tell("resolution", coordinator, committee.id(), "resolution", false);
        tell("minutes", coordinator, committee.id(), "minutes", false);
        tell("task", coordinator, committee.id(), "task", false);
        tell("draftReport", coordinator, committee.id(), "task", true);
        tell("ofSecretary", actor("sec"), committee.id(), "draft", false);
        tell("seat", actor("admin"), committee.id(), "committee", false);
        tell("account", actor("admin"), null, "account", false);
    }

    @Test
    void everybodyReadsWhatTheTableSaysAndNothingElse() {
        List<String> lines = ORACLE.lines().toList();
        String[] head = lines.getFirst().split("\\s+", -1);
        List<String> wrong = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\\s+", -1);
            for (int at = 1; at < cells.length; at++) {
                String seen = sees(actor(head[at]), record(cells[0])) ? "+" : "-";
                if (!seen.equals(cells[at])) {
                    wrong.add(cells[0] + " " + head[at] + ": expected " + cells[at] + ", was " + seen);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoseTermIsOverReadsNothingMore() {
        Actor coordinator = actor("coord");
        UUID membership = jdbc.sql("select id from membership where person = ?")
                .param(coordinator.person().value())
                .query(UUID.class)
                .single();
        founding.endTerm(
                fixture.administrator(),
                committee.id(),
                membership,
                LocalDate.now(Time.BRATISLAVA).minusDays(1));

        assertThat(records.values()).noneMatch(record -> sees(coordinator, record));
    }

    @Test
    void nobodyIsNamedWhoseEntriesMayNotBeRead() {
        assertThat(log.people(actor("other"))).isEmpty();
        assertThat(log.people(actor("tracker")))
                .extracting(AuditPerson::id)
                .containsExactly(actor("coord").person());
    }

    private void tell(String name, Actor actor, @Nullable CommitteeId where, String type, boolean inside) {
        SubjectRef record = new SubjectRef(type, Ids.next());
        records.put(name, record.id());
        transaction.executeWithoutResult(status ->
                events.publishEvent(new Changed(actor, where, record, record, "test." + type, Map.of(), inside)));
    }

    private boolean sees(Actor actor, UUID record) {
        return !log.list(actor, AuditFilter.of(record), Long.MAX_VALUE, 1)
                .entries()
                .isEmpty();
    }

    private Actor actor(String role) {
        return Objects.requireNonNull(actors.get(role));
    }

    private UUID record(String name) {
        return Objects.requireNonNull(records.get(name));
    }
}
