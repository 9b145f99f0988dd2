package sk.gremium.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;
import sk.gremium.committee.Role;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.ModuleTest;

@ModuleTest
class MeetingModuleTest {

    private static final LocalDate DAY = LocalDate.of(2030, 11, 12);

    private final Fixture fixture;
    private final Meetings meetings;
    private final Convocations convocations;
    private final Sessions sessions;
    private final Agenda agenda;
    private final Invitations invitations;
    private final Attendance attendance;

    private Fixture.TestCommittee committee;
    private Actor secretary;
    private Actor anna;
    private MeetingId meeting;

    @Autowired
    MeetingModuleTest(
            Fixture fixture,
            Meetings meetings,
            Convocations convocations,
            Sessions sessions,
            Agenda agenda,
            Invitations invitations,
            Attendance attendance) {
        this.fixture = fixture;
        this.meetings = meetings;
        this.convocations = convocations;
        this.sessions = sessions;
        this.agenda = agenda;
        this.invitations = invitations;
        this.attendance = attendance;
        committee = fixture.committee();
        secretary = committee.secretary();
        anna = committee.seat("MPSVR", Role.MEMBER);
        meeting = MeetingId.next();
    }

    @BeforeEach
    void aPlannedMeeting() {
        meeting = meetings.plan(CommandId.next(), secretary, SomeMeeting.of(committee.id(), DAY));
    }

    @Test
    void aNewMeetingHasTheFixedItemsAndTheFirstNumber() {
        assertThat(meetings.details(secretary, meeting).number()).isOne();
        assertThat(agenda.items(secretary, meeting))
                .extracting(AgendaRow::fixed)
                .containsExactly(FixedItem.values());
        assertThat(agenda.items(secretary, meeting))
                .extracting(AgendaRow::number)
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void nobodyHearsOfAMeetingBeforeItIsConvened() {
        assertThatThrownBy(() -> meetings.details(anna, meeting)).isInstanceOf(NotFound.class);
        assertThat(meetings.list(anna, new MeetingFilter(null, false))).isEmpty();

        convene();

        assertThat(meetings.details(anna, meeting).state()).isEqualTo(MeetingState.CONVENED);
        assertThat(meetings.list(anna, new MeetingFilter(null, false)))
                .extracting(MeetingRow::id)
                .containsExactly(meeting);
    }

    @Test
    void anOutsiderSeesNothingWhateverTheState() {
        Actor outsider = fixture.outsider();
        convene();

        assertThatThrownBy(() -> meetings.details(outsider, meeting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agenda.items(outsider, meeting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attendance.sheet(outsider, meeting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> invitations.list(outsider, meeting)).isInstanceOf(NotFound.class);
        assertThat(meetings.list(outsider, new MeetingFilter(null, false))).isEmpty();
    }

    @Test
    void numbersStayWithoutAGapWhenManyPlanAtOnce() throws Exception {
        List<Callable<MeetingId>> plans = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            LocalDate day = DAY.plusDays(i);
            plans.add(DelegatingSecurityContextCallable.create(
                    () -> meetings.plan(CommandId.next(), secretary, SomeMeeting.of(committee.id(), day)),
                    SecurityContextHolder.getContext()));
        }
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (Future<MeetingId> planned : threads.invokeAll(plans)) {
                assertThat(planned.get()).isNotNull();
            }
        }
        assertThat(meetings.list(secretary, new MeetingFilter(committee.id(), false)))
                .extracting(MeetingRow::number)
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void aDoubleClickPlansOneMeeting() {
        CommandId command = CommandId.next();
        NewMeeting fresh = SomeMeeting.of(committee.id(), DAY);

        assertThat(meetings.plan(command, secretary, fresh)).isEqualTo(meetings.plan(command, secretary, fresh));
    }

    @Test
    void theNumberOfACancelledMeetingIsFreeAgain() {
        convocations.cancel(CommandId.next(), secretary, meeting, "málo bodov");

        MeetingId next = meetings.plan(CommandId.next(), secretary, SomeMeeting.of(committee.id(), DAY));

        assertThat(meetings.details(secretary, next).number()).isOne();
    }

    @Test
    void twoWhoChangeThePlanAtOnceLoseNothingSilently() {
        long version = meetings.details(secretary, meeting).version();
        meetings.change(secretary, meeting, version, SomeMeeting.on(DAY.plusDays(1)));

        assertThatThrownBy(() -> meetings.change(secretary, meeting, version, SomeMeeting.on(DAY.plusDays(2))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void addedItemsStandBeforeTheFixedLastOnesAndMove() {
        AgendaItemId plan = agenda.add(CommandId.next(), secretary, meeting, AgendaEntry.titled("Akčný plán"));
        AgendaItemId report = agenda.add(CommandId.next(), secretary, meeting, AgendaEntry.titled("Správa EMN"));
        agenda.move(secretary, report, 4);

        assertThat(agenda.items(secretary, meeting)).extracting(AgendaRow::id).containsSubsequence(report, plan);
        assertThat(agenda.items(secretary, meeting))
                .extracting(AgendaRow::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(agenda.items(secretary, meeting).getLast().fixed()).isEqualTo(FixedItem.CLOSING);
    }

    @Test
    void onceConvenedAnItemIsWithdrawnWithAReasonAndNotRemoved() {
        AgendaItemId item = agenda.add(CommandId.next(), secretary, meeting, AgendaEntry.titled("Akčný plán"));
        convene();

        assertThatThrownBy(() -> agenda.remove(secretary, item)).isInstanceOf(Refused.class);
        agenda.withdraw(secretary, item, 0, "predkladateľ žiada o odklad");

        AgendaRow withdrawn = row(item);
        assertThat(withdrawn.withdrawn()).isTrue();
        assertThat(withdrawn.number()).isNull();
        assertThat(agenda.items(secretary, meeting).getLast().number()).isEqualTo(5);
    }

    @Test
    void theLastAnswerOfAnInstitutionCounts() {
        convene();
        invitations.answer(anna, meeting, institution(anna), 0, InvitationAnswer.willAttend());
        invitations.answer(anna, meeting, institution(anna), 1, InvitationAnswer.excused("služobná cesta"));

        InvitationRow mine = invitations.list(anna, meeting).stream()
                .filter(row -> row.institution().equals(anna.institution()))
                .findFirst()
                .orElseThrow();
        assertThat(mine.answer()).isEqualTo(Answer.EXCUSED);
        assertThat(mine.mine()).isTrue();
        assertThatThrownBy(() -> invitations.answer(anna, meeting, institution(anna), 1, InvitationAnswer.willAttend()))
                .isInstanceOf(Stale.class);
    }

    @Test
    void nobodyAnswersForAnotherInstitution() {
        Actor peter = committee.seat("MV", Role.MEMBER);
        convene();

        assertThatThrownBy(
                        () -> invitations.answer(peter, meeting, institution(anna), 0, InvitationAnswer.willAttend()))
                .isInstanceOf(Denied.class);
    }

    @Test
    void aSessionIsQuorateAsLongAsTheMajorityIsThere() {
        Actor peter = committee.seat("MV", Role.MEMBER);
        Actor jana = committee.seat("MZ", Role.MEMBER);
        convene();
        for (Actor member : List.of(anna, peter)) {
            invitations.answer(member, meeting, institution(member), 0, InvitationAnswer.willAttend());
        }
        assertThat(attendance.quorum(anna, meeting).present()).isEqualTo(2);

        sessions.start(CommandId.next(), secretary, meeting);

        assertThat(attendance.atOpening(anna, meeting).orElseThrow().reached()).isTrue();
        attendance.left(
                secretary,
                meeting,
                institution(peter),
                attendance.quorum(anna, meeting).at());
        assertThat(attendance.quorum(anna, meeting).reached()).isFalse();
        attendance.record(secretary, meeting, SeatTaken.present(institution(jana)));
        assertThat(attendance.quorum(anna, meeting)).matches(now -> now.present() == 2 && now.total() == 3);

        sessions.finish(CommandId.next(), secretary, meeting);
        assertThat(meetings.details(anna, meeting).state()).isEqualTo(MeetingState.HELD);
    }

    @Test
    void aMeetingThatNeverHadAQuorumOnlyInformed() {
        committee.seat("MV", Role.MEMBER);
        convene();
        sessions.start(CommandId.next(), secretary, meeting);
        attendance.record(secretary, meeting, SeatTaken.present(institution(anna)));
        assertThat(attendance.quorum(anna, meeting).reached()).isFalse();

        sessions.finish(CommandId.next(), secretary, meeting);

        assertThat(meetings.details(anna, meeting).state()).isEqualTo(MeetingState.INQUORATE);
    }

    @Test
    void aMembershipThatEndsAfterTheMeetingOpenedChangesNoQuorum() {
        convene();
        sessions.start(CommandId.next(), secretary, meeting);
        committee.seat("NOVY", Role.MEMBER);

        assertThat(attendance.quorum(secretary, meeting).total()).isOne();
    }

    @Test
    void whoSitsForAnInstitutionWithoutBeingNamedForItDoesNotCountUnlessTheStatuteSaysSo() {
        convene();
        sessions.start(CommandId.next(), secretary, meeting);
        attendance.record(
                secretary,
                meeting,
                new SeatTaken(institution(anna), Presence.REPRESENTED, null, "Ing. Náhradná", false));

        assertThat(attendance.sheet(anna, meeting).getFirst().counts()).isFalse();
        assertThat(attendance.quorum(anna, meeting).present()).isZero();
    }

    private void convene() {
        convocations.convene(CommandId.next(), secretary, meeting);
    }

    private AgendaRow row(AgendaItemId id) {
        return agenda.items(secretary, meeting).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static InstitutionId institution(Actor actor) {
        InstitutionId institution = actor.institution();
        if (institution == null) {
            throw new IllegalArgumentException("acts for nobody");
        }
        return institution;
    }
}
