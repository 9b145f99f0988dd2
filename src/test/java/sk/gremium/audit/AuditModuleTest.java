package sk.gremium.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import sk.gremium.action.DueKind;
import sk.gremium.action.NewTask;
import sk.gremium.action.TaskId;
import sk.gremium.action.Tasks;
import sk.gremium.committee.Role;
import sk.gremium.directory.DirectoryEntries;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Changed;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Stale;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.kernel.Time;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.ModuleTest;

/** The trail as it is written: with every change, in its transaction, and for good. */
@ModuleTest
class AuditModuleTest {

    @Autowired
    private AuditLog log;

    @Autowired
    private Tasks tasks;

    @Autowired
    private DirectoryEntries directory;

    @Autowired
    private Fixture fixture;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Fixture.TestCommittee committee;
    private Actor secretary;
    private Actor member;

    @SuppressWarnings("NullAway.Init")
    AuditModuleTest() {}

    @BeforeEach
    void fillTheStage() {
        committee = fixture.committee();
        secretary = committee.secretary();
        member = committee.seat("MPSVR", Role.MEMBER);
    }

    @Test
    void aChangeTellsWhoForWhichInstitutionWhenAndWhat() {
        TaskId task = give(CommandId.next());

        AuditEntry entry = history(task.value()).getFirst();
        assertThat(entry.person()).isEqualTo(secretary.person());
        assertThat(entry.name()).isEqualTo("Mgr. Skúšobná SECRETARY");
        assertThat(entry.feminine()).isTrue();
        assertThat(Objects.requireNonNull(entry.institution()).abbr()).startsWith("HOST");
        assertThat(entry.at()).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
        assertThat(entry.what()).isEqualTo("task.given");
        assertThat(entry.whole()).isEqualTo(new SubjectRef("task", task.value()));
        assertThat(entry.facts()).containsEntry("title", "Zabezpečiť kurzy");
    }

    @Test
    void aCommandSentTwiceStandsThereOnce() {
        CommandId command = CommandId.next();
        TaskId task = give(command);
        give(command);

        assertThat(history(task.value())).hasSize(1);
    }

    @Test
    void aRefusedCommandLeavesNothing() {
        TaskId task = give(CommandId.next());

        assertThatThrownBy(() -> tasks.cancel(member, task, 0)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> tasks.cancel(secretary, task, 7)).isInstanceOf(Stale.class);
        assertThat(history(task.value())).extracting(AuditEntry::what).containsExactly("task.given");
    }

    @Test
    void aChangeThatIsTakenBackTakesItsEntryAlong() {
        UUID task = transaction.execute(status -> {
            status.setRollbackOnly();
            TaskId given = give(CommandId.next());
            assertThat(history(given.value())).hasSize(1);
            return given.value();
        });

        assertThat(history(Objects.requireNonNull(task))).isEmpty();
    }

    @Test
    void aChangeOutsideOfATransactionIsRefused() {
        assertThatThrownBy(() -> events.publishEvent(change("task.given", "task", Ids.next())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void nobodyChangesWhatStandsThere() {
        TaskId task = give(CommandId.next());

        assertThatThrownBy(() -> jdbc.sql("update audit_entry set person = null where subject = ?")
                        .param(task.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry where subject = ?")
                        .param(task.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void anInstitutionKeepsTheNameOfTheDay() {
        InstitutionId host = committee.host();
        UUID record = Ids.next();
        jdbc.sql("""
                        insert into audit_entry (id, at, person, institution, committee, what, subject_type, subject,
                          whole_type, whole, facts, inside)
                        values (?, '2021-05-01 08:00:00', ?, ?, ?, 'task.given', 'task', ?, 'task', ?, '{}', false)""")
                .params(
                        Ids.next(),
                        secretary.person().value(),
                        host.value(),
                        committee.id().value(),
                        record,
                        record)
                .update();
        directory.rename(
                fixture.administrator(), host, "Úrad po novom", "The Renamed Office", LocalDate.of(2022, 1, 1));

        assertThat(Objects.requireNonNull(history(record).getFirst().institution())
                        .nameSk())
                .startsWith("Ministerstvo HOST");
    }

    @Test
    void thePagesFollowEachOtherWithoutAGap() {
        UUID record = Ids.next();
        for (int i = 0; i < 5; i++) {
            tell(change("task.given", "task", record));
        }

        AuditPage first = log.list(secretary, AuditFilter.of(record), Long.MAX_VALUE, 2);
        AuditPage second = log.list(secretary, AuditFilter.of(record), first.end(), 2);
        AuditPage third = log.list(secretary, AuditFilter.of(record), second.end(), 2);

        assertThat(List.of(first.older(), second.older(), third.older())).containsExactly(true, true, false);
        assertThat(List.of(first, second, third).stream()
                        .flatMap(page -> page.entries().stream())
                        .map(AuditEntry::seq)
                        .distinct())
                .hasSize(5);
    }

    @Test
    void everyFilterNarrowsToWhatFits() {
        Actor colleague = committee.seat(committee.host(), Role.SECRETARY);
        tell(change("task.given", "task", Ids.next()));
        tell(new Changed(
                colleague, committee.id(), new SubjectRef("meeting", Ids.next()), "meeting.planned", Map.of()));
        tell(new Changed(member, committee.id(), new SubjectRef("task", Ids.next()), "report.sent", Map.of()));
        AuditFilter all = AuditFilter.ALL.in(committee.id()).since(LocalDate.now(Time.BRATISLAVA));

        assertThat(whats(all.by(colleague.person()))).containsExactly("meeting.planned");
        assertThat(whats(all.doneFor(member.institution()))).containsExactly("report.sent");
        assertThat(whats(all.doneTo(AuditKind.TASKS))).containsExactly("report.sent", "task.given");
        assertThat(whats(all.until(LocalDate.now(Time.BRATISLAVA).minusDays(1))))
                .isEmpty();
        assertThat(whats(all.in(fixture.committee().id()))).isEmpty();
        assertThat(log.people(secretary))
                .extracting(AuditPerson::id)
                .contains(secretary.person(), colleague.person(), member.person());
    }

    private TaskId give(CommandId command) {
        InstitutionId gestor = Objects.requireNonNull(member.institution());
        SubjectRef source = new SubjectRef("resolution_point", Ids.next());
        return tasks.create(
                command,
                secretary,
                new NewTask(
                        committee.id(),
                        "Zabezpečiť kurzy",
                        "",
                        gestor,
                        Set.of(),
                        DueKind.DATE,
                        LocalDate.of(2030, 1, 1),
                        source,
                        "bod B.1",
                        "resolutions"));
    }

    private Changed change(String what, String type, UUID record) {
        return new Changed(secretary, committee.id(), new SubjectRef(type, record), what, Map.of());
    }

    private void tell(Changed change) {
        transaction.executeWithoutResult(status -> events.publishEvent(change));
    }

    private List<AuditEntry> history(UUID record) {
        return log.list(secretary, AuditFilter.of(record), Long.MAX_VALUE, 50).entries();
    }

    private List<String> whats(AuditFilter filter) {
        return log.list(secretary, filter, Long.MAX_VALUE, 50).entries().stream()
                .map(AuditEntry::what)
                .toList();
    }
}
