package sk.gremium.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import sk.gremium.action.TaskColumn;
import sk.gremium.action.TaskFilter;
import sk.gremium.action.TaskRegister;
import sk.gremium.action.TaskRow;
import sk.gremium.action.TaskState;
import sk.gremium.calendar.Calendars;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.committee.Committees;
import sk.gremium.committee.MemberRow;
import sk.gremium.committee.Role;
import sk.gremium.decision.ResolutionFilter;
import sk.gremium.decision.ResolutionRegister;
import sk.gremium.decision.ResolutionRow;
import sk.gremium.directory.AccountInfo;
import sk.gremium.directory.Accounts;
import sk.gremium.directory.Directory;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.AskSource;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.MeetingFilter;
import sk.gremium.meeting.MeetingState;
import sk.gremium.meeting.Meetings;
import sk.gremium.testing.ModuleTest;

@ModuleTest
@ActiveProfiles("demo")
class DemoModuleTest {

    private final LocalDate today = LocalDate.now(Time.BRATISLAVA);

    @Autowired
    private Accounts accounts;

    @Autowired
    private Committees committees;

    @Autowired
    private Directory directory;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Meetings meetings;

    @Autowired
    private ResolutionRegister resolutions;

    @Autowired
    private TaskRegister tasks;

    @Autowired
    private List<AskSource> asks;

    @SuppressWarnings("NullAway.Init")
    DemoModuleTest() {}

    @Test
    void iomSeesThreeCommittees() {
        assertThat(committees.visible(actor("iom")))
                .extracting(CommitteeInfo::abbr)
                .containsExactlyInAnyOrder("MECOMIC", "Riadiaci výbor", "Expertná skupina");
    }

    @Test
    void theSteeringCommitteeHadAnotherNameBefore() {
        assertThat(committees
                        .info(committee("Riadiaci výbor"), LocalDate.of(2021, 5, 1))
                        .nameSk())
                .isEqualTo("Riadiaci výbor pre migráciu a integráciu cudzincov");
        assertThat(committees.info(committee("Riadiaci výbor"), today).nameSk())
                .isEqualTo("Riadiaci výbor pre migráciu, integráciu a inklúziu cudzincov");
    }

    @Test
    void theDirectoryIsFull() {
        Set<String> told =
                DemoTable.rows("institutions").stream().map(row -> row[0]).collect(Collectors.toSet());
        assertThat(directory.institutions(today))
                .filteredOn(institution -> told.contains(institution.abbr()))
                .hasSizeBetween(38, 48);
        Set<?> seated = committees.visible(actor("iom")).stream()
                .flatMap(committee -> committees.members(committee.id(), today).stream())
                .map(MemberRow::person)
                .collect(Collectors.toSet());
        assertThat(seated).hasSizeBetween(38, 50);
    }

    @Test
    void someoneHasAnAlternateAndSomeonesTermIsOver() {
        CommitteeId mecomic = committee("MECOMIC");
        assertThat(committees.members(mecomic, today))
                .extracting(MemberRow::role)
                .contains(Role.ALTERNATE);
        assertThat(committees.members(mecomic, LocalDate.of(2024, 6, 1)))
                .extracting(MemberRow::person)
                .isNotEqualTo(committees.members(mecomic, today).stream()
                        .map(MemberRow::person)
                        .toList());
    }

    @Test
    void everyYearFrom2024To2030HasItsHolidays() {
        assertThat(IntStream.rangeClosed(2024, 2030)
                        .mapToObj(year -> calendars.current().holidayOn(LocalDate.of(year, 8, 29))))
                .allMatch(Optional::isPresent);
    }

    @Test
    void everyCommitteeHasMetTwiceAndResolvedSomething() {
        for (CommitteeInfo committee : committees.visible(actor("iom"))) {
            assertThat(meetings.list(actor("iom"), new MeetingFilter(committee.id(), true)))
                    .as(committee.abbr())
                    .hasSize(2)
                    .allMatch(meeting -> meeting.state() == MeetingState.HELD)
                    .allMatch(meeting -> meeting.startsAt().toLocalDate().isBefore(today));
            assertThat(resolutions.list(actor("iom"), ResolutionFilter.ALL).stream()
                            .filter(resolution -> resolution.committee().equals(committee.id())))
                    .as(committee.abbr())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .extracting(ResolutionRow::label)
                    .doesNotContainNull();
        }
    }

    @Test
    void theTasksAreInAllStatesOfLife() {
        List<TaskRow> all = tasks.list(actor("iom"), TaskFilter.ALL);
        assertThat(all.stream().map(TaskRow::state).collect(Collectors.toSet())).contains(TaskState.values());
        assertThat(all).anyMatch(TaskRow::overdue).anyMatch(task -> task.openReports() > 0);
        assertThat(tasks.list(actor("iom"), new TaskFilter(null, null, TaskColumn.SOON, null)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "coordinator", "secretary", "chair", "iom", "admin"})
    void somethingAwaitsEverybody(String who) {
        assertThat(asks.stream().flatMap(source -> source.asks(actor(who)).stream()))
                .isNotEmpty();
    }

    @Test
    void theAdministratorManagesAndReadsNothing() {
        assertThat(committees.visible(actor("admin"))).isEmpty();
        assertThat(tasks.list(actor("admin"), TaskFilter.ALL)).isEmpty();
    }

    private CommitteeId committee(String abbr) {
        return committees.visible(actor("iom")).stream()
                .filter(committee -> committee.abbr().equals(abbr))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Actor actor(String who) {
        AccountInfo account = accounts.find(who + "@gremium.example").orElseThrow();
        return new Actor(account.person(), account.institution(), account.administrator());
    }
}
