package sk.gremium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.gremium.action.TaskRow;
import sk.gremium.committee.Role;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Ask;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.meeting.Agenda;
import sk.gremium.meeting.AgendaEntry;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.Attendance;
import sk.gremium.meeting.Convocations;
import sk.gremium.meeting.MeetingId;
import sk.gremium.meeting.Meetings;
import sk.gremium.meeting.SeatTaken;
import sk.gremium.meeting.Sessions;
import sk.gremium.meeting.SomeMeeting;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.ModuleTest;

/** Three institutions with a vote, two of them present, and a resolution drafted for an item of the session. */
@ModuleTest
class ResolutionModuleTest {

    private static final LocalDate DAY = LocalDate.of(2031, 11, 12);

    @Autowired
    Fixture fixture;

    @Autowired
    Meetings meetings;

    @Autowired
    Convocations convocations;

    @Autowired
    Sessions sessions;

    @Autowired
    Agenda agenda;

    @Autowired
    Attendance attendance;

    @Autowired
    ResolutionDrafting drafting;

    @Autowired
    Ballots ballots;

    @Autowired
    BallotAsks asks;

    @Autowired
    Resolutions resolutions;

    @Autowired
    ResolutionRegister register;

    private Actor secretary;
    private Actor anna;
    private Actor peter;
    private Actor jana;
    private MeetingId meeting = MeetingId.next();
    private AgendaItemId item = AgendaItemId.next();

    @SuppressWarnings("NullAway.Init")
    ResolutionModuleTest() {}

    @BeforeEach
    void aSessionWithTwoOfThreeInstitutions() {
        var committee = fixture.committee();
        secretary = committee.secretary();
        anna = committee.seat("MPSVR", Role.MEMBER);
        peter = committee.seat("MV", Role.MEMBER);
        jana = committee.seat("MZ", Role.MEMBER);
        meeting = meetings.plan(CommandId.next(), secretary, SomeMeeting.of(committee.id(), DAY));
        item = agenda.add(CommandId.next(), secretary, meeting, AgendaEntry.titled("Akčný plán"));
        convocations.convene(CommandId.next(), secretary, meeting);
        sessions.start(CommandId.next(), secretary, meeting);
        attendance.record(secretary, meeting, SeatTaken.present(institution(anna)));
        attendance.record(secretary, meeting, SeatTaken.present(institution(peter)));
    }

    @Test
    void anAdoptedResolutionGetsTheNextNumberOfTheYearAndItsPointsBecomeTasksOnce() {
        ResolutionId first = adopt();
        ResolutionId second = adopt();

        assertThat(details(first).row().label()).isEqualTo("1/2031");
        assertThat(details(second).row().label()).isEqualTo("2/2031");
        List<TaskRow> tasks = resolutions.tasks(anna, details(first));
        assertThat(tasks).extracting(TaskRow::gestor).containsExactly(institution(anna));
        assertThat(tasks.getFirst().sourceRoute()).isEqualTo("resolutions/" + first + "#point-B.1");
    }

    @Test
    void aDoubleClickClosesOnce() {
        ResolutionId resolution = open();
        ballots.recordRest(secretary, resolution, VoteValue.FOR);
        CommandId command = CommandId.next();

        ballots.close(command, secretary, resolution);
        ballots.close(command, secretary, resolution);

        assertThat(resolutions.tasks(anna, details(resolution))).hasSize(1);
        assertThat(register.ofMeeting(anna, meeting)).hasSize(1);
    }

    @Test
    void whoWasNotThereWhenTheVoteOpenedDoesNotVote() {
        ResolutionId resolution = open();
        attendance.record(secretary, meeting, SeatTaken.present(institution(jana)));

        assertThatThrownBy(() -> ballots.vote(jana, resolution, CastVote.of(VoteValue.FOR)))
                .isInstanceOf(Refused.class);
        assertThat(ballot(resolution).tally().absent()).isOne();
    }

    @Test
    void anOpenBallotAsksWhoMayVoteUntilTheyHave() {
        ResolutionId resolution = open();
        assertThat(asks.asks(anna))
                .extracting(Ask::route)
                .containsExactly("meetings/" + meeting + "/session?item=" + item);
        assertThat(asks.asks(jana)).as("not there when it opened").isEmpty();
        assertThat(asks.asks(secretary)).as("no vote").isEmpty();

        ballots.vote(anna, resolution, CastVote.of(VoteValue.FOR));
        assertThat(asks.asks(anna)).isEmpty();
        ballots.recordRest(secretary, resolution, VoteValue.FOR);
        ballots.close(CommandId.next(), secretary, resolution);
        assertThat(asks.asks(peter)).isEmpty();
    }

    @Test
    void anInstitutionVotesOnce() {
        ResolutionId resolution = open();
        ballots.vote(anna, resolution, new CastVote(VoteValue.AGAINST, "Chýba krytie."));

        assertThatThrownBy(() -> ballots.vote(anna, resolution, CastVote.of(VoteValue.FOR)))
                .isInstanceOf(Refused.class);
        assertThat(ballot(resolution).of(institution(anna)).orElseThrow().note())
                .isEqualTo("Chýba krytie.");
    }

    @Test
    void withoutAQuorumNobodyVotes() {
        ResolutionId resolution = draft();
        attendance.record(
                secretary,
                meeting,
                new SeatTaken(institution(peter), sk.gremium.meeting.Presence.EXCUSED, null, "", false));

        assertThatThrownBy(() -> ballots.open(CommandId.next(), secretary, resolution))
                .isInstanceOf(Refused.class);
    }

    @Test
    void halfOfThosePresentIsNotEnoughAndMakesNothing() {
        ResolutionId resolution = open();
        ballots.vote(anna, resolution, CastVote.of(VoteValue.FOR));
        ballots.vote(peter, resolution, CastVote.of(VoteValue.AGAINST));

        assertThat(ballots.close(CommandId.next(), secretary, resolution)).isEqualTo(ResolutionState.NOT_ADOPTED);
        assertThat(details(resolution).row().label()).isNull();
        assertThat(resolutions.tasks(anna, details(resolution))).isEmpty();
    }

    @Test
    void nothingChangesAfterTheVoteIsClosed() {
        ResolutionId resolution = adopt();

        assertThatThrownBy(() -> ballots.vote(anna, resolution, CastVote.of(VoteValue.AGAINST)))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(
                        () -> ballots.record(secretary, resolution, institution(anna), CastVote.of(VoteValue.AGAINST)))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> drafting.edit(secretary, resolution, 2, text()))
                .isInstanceOf(Denied.class);
    }

    @Test
    void twoWhoEditAtOnceLoseNothingSilently() {
        ResolutionId resolution = draft();
        long version = details(resolution).version();
        drafting.edit(secretary, resolution, version, text());

        assertThatThrownBy(() -> drafting.edit(secretary, resolution, version, text()))
                .isInstanceOf(Stale.class);
    }

    @Test
    void onlyTheSecretariatDraftsAndOutsidersSeeNothing() {
        ResolutionId resolution = draft();
        Actor outsider = fixture.outsider();

        assertThatThrownBy(() -> drafting.draft(CommandId.next(), anna, meeting, item, text()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> ballots.open(CommandId.next(), anna, resolution))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> resolutions.details(outsider, resolution)).isInstanceOf(NotFound.class);
        assertThat(resolutions.ofPoint(
                        outsider, details(resolution).points().getFirst().ref()))
                .isEmpty();
        assertThat(register.list(outsider, ResolutionFilter.ALL)).isEmpty();
    }

    @Test
    void theRegisterFindsByVerbYearAndWords() {
        adopt();

        assertThat(register.list(
                        anna, new ResolutionFilter(null, 2031, ResolutionState.ADOPTED, Verb.INSTRUCTS, "SPRAVU")))
                .hasSize(1);
        assertThat(register.list(anna, new ResolutionFilter(null, null, null, Verb.REVOKES, "")))
                .isEmpty();
        assertThat(register.list(anna, new ResolutionFilter(null, 2030, null, null, "")))
                .isEmpty();
        assertThat(register.years(anna)).containsExactly(2031);
    }

    private ResolutionId draft() {
        return drafting.draft(CommandId.next(), secretary, meeting, item, text());
    }

    private ResolutionId open() {
        ResolutionId resolution = draft();
        ballots.open(CommandId.next(), secretary, resolution);
        return resolution;
    }

    private ResolutionId adopt() {
        ResolutionId resolution = open();
        ballots.recordRest(secretary, resolution, VoteValue.FOR);
        ballots.close(CommandId.next(), secretary, resolution);
        return resolution;
    }

    private ResolutionText text() {
        return new ResolutionText(
                "Akčný plán",
                List.of(
                        new SectionText(Verb.TAKES_NOTE, List.of(PointText.of("správu o plnení"))),
                        new SectionText(
                                Verb.INSTRUCTS,
                                List.of(new PointText(
                                        "predložiť plán",
                                        List.of(institution(anna), institution(peter)),
                                        "",
                                        DAY.plusMonths(1),
                                        true)))));
    }

    private ResolutionDetails details(ResolutionId id) {
        return resolutions.details(anna, id);
    }

    private BallotDetails ballot(ResolutionId id) {
        return Objects.requireNonNull(details(id).ballot());
    }

    private static InstitutionId institution(Actor actor) {
        return Objects.requireNonNull(actor.institution());
    }
}
