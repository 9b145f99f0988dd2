package sk.gremium.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;
import sk.gremium.committee.Role;
import sk.gremium.decision.Ballots;
import sk.gremium.decision.PointText;
import sk.gremium.decision.ResolutionDrafting;
import sk.gremium.decision.ResolutionText;
import sk.gremium.decision.SectionText;
import sk.gremium.decision.Verb;
import sk.gremium.decision.VoteValue;
import sk.gremium.files.FileId;
import sk.gremium.files.StoredFile;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;
import sk.gremium.meeting.Agenda;
import sk.gremium.meeting.AgendaEntry;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.AgendaTexts;
import sk.gremium.meeting.Attendance;
import sk.gremium.meeting.Convocations;
import sk.gremium.meeting.MeetingId;
import sk.gremium.meeting.Meetings;
import sk.gremium.meeting.SeatTaken;
import sk.gremium.meeting.Sessions;
import sk.gremium.meeting.SomeMeeting;
import sk.gremium.office.intake.DocxReader;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.ModuleTest;
import sk.gremium.text.Block;

@ModuleTest
class MinutesModuleTest {

    private static final LocalDate DAY = LocalDate.of(2030, 11, 12);
    private static final String SAID = "MV SR predstavilo harmonogram.";

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
    AgendaTexts texts;

    @Autowired
    Attendance attendance;

    @Autowired
    ResolutionDrafting drafting;

    @Autowired
    Ballots ballots;

    @Autowired
    MinutesRegister register;

    @Autowired
    MinutesPages pages;

    @Autowired
    MinutesDrafting editions;

    @Autowired
    MinutesCirculation circulation;

    @Autowired
    Corrections corrections;

    @Autowired
    CorrectionDecisions decisions;

    @Autowired
    MinutesApproval approval;

    @Autowired
    MinutesDocuments documents;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    MinutesModuleTest() {}

    /** A committee that has met: a secretary, a chair, two members; something was said, resolved and asked of MV. */
    private final class Held {

        final Fixture.TestCommittee committee;
        final Actor secretary;
        final Actor chair;
        final Actor anna;
        final Actor peter;
        AgendaItemId item = AgendaItemId.next();

        Held() {
            committee = fixture.committee();
            secretary = committee.secretary();
            chair = committee.chair();
            anna = committee.seat("MPSVR", Role.MEMBER);
            peter = committee.seat("MV", Role.MEMBER);
        }

        MinutesId meet(LocalDate day) {
            MeetingId meeting = meetings.plan(CommandId.next(), secretary, SomeMeeting.of(committee.id(), day));
            item = agenda.add(CommandId.next(), secretary, meeting, AgendaEntry.titled("Akčný plán"));
            convocations.convene(CommandId.next(), secretary, meeting);
            sessions.start(CommandId.next(), secretary, meeting);
            for (Actor present : List.of(chair, anna, peter)) {
                attendance.record(secretary, meeting, SeatTaken.present(Objects.requireNonNull(present.institution())));
            }
            texts.write(secretary, item, 0, SAID + "\nMF SR žiada vyčíslenie.", "Komisia plán prerokovala.");
            var text = new ResolutionText(
                    "Akčný plán",
                    List.of(new SectionText(
                            Verb.INSTRUCTS,
                            List.of(new PointText(
                                    "predložiť vyčíslenie vplyvov",
                                    List.of(Objects.requireNonNull(peter.institution())),
                                    "",
                                    day.plusDays(30),
                                    true)))));
            var resolution = drafting.draft(CommandId.next(), secretary, meeting, item, text);
            ballots.open(CommandId.next(), secretary, resolution);
            ballots.recordRest(secretary, resolution, VoteValue.FOR);
            ballots.close(CommandId.next(), secretary, resolution);
            sessions.finish(CommandId.next(), secretary, meeting);
            return register.ofMeeting(secretary, meeting).getFirst().id();
        }

        void circulate(MinutesId id) {
            circulation.circulate(CommandId.next(), secretary, id, version(id), List.of(anna.person()), "MPSVR-1/2030");
        }

        void everybodyAgrees(MinutesId id) {
            for (Actor actor : List.of(chair, anna, peter)) {
                if (pages.get(actor, id).may(MinutesAct.ANSWER)) {
                    corrections.agree(actor, id);
                }
            }
        }

        void approved(MinutesId id) {
            circulate(id);
            everybodyAgrees(id);
            approval.verify(anna, id, version(id));
            approval.approve(chair, id, version(id));
        }

        void published(MinutesId id) {
            approved(id);
            approval.publish(CommandId.next(), secretary, id, version(id));
        }

        long version(MinutesId id) {
            return pages.get(secretary, id).version();
        }

        Passage passage() {
            return new Passage(item, Passage.Part.DISCUSSION, SAID);
        }
    }

    @Test
    void theMinutesExistWhenTheSessionEndsAndChangeWithIt() {
        Held held = new Held();
        MinutesId id = held.meet(DAY);
        assertThat(item(held, id).discussion()).contains(SAID);

        texts.write(held.secretary, held.item, 1, "Inak.", "");

        assertThat(item(held, id).discussion()).isEqualTo("Inak.");
        assertThat(item(held, id).resolutions()).singleElement().satisfies(resolution -> {
            assertThat(resolution.label()).isEqualTo("1/2030");
            assertThat(resolution.tasks()).hasSize(1);
            assertThat(Objects.requireNonNull(resolution.vote()).votesFor()).isEqualTo(3);
        });
    }

    @Test
    void aDraftIsSeenBySecretariatAndChairOnly() {
        Held held = new Held();
        MinutesId id = held.meet(DAY);

        assertThat(pages.get(held.chair, id).may(MinutesAct.CIRCULATE)).isFalse();
        assertThatThrownBy(() -> pages.get(held.anna, id)).isInstanceOf(NotFound.class);
        assertThat(register.list(held.anna, MinutesFilter.ALL)).isEmpty();
    }

    @Test
    void nobodyOutsideTheCommitteeSeesThatTheyExist() {
        Held held = new Held();
        MinutesId id = held.meet(DAY);
        held.published(id);
        Actor outsider = fixture.outsider();

        assertThatThrownBy(() -> pages.get(outsider, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.docx(outsider, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> corrections.agree(outsider, id)).isInstanceOf(NotFound.class);
        assertThat(register.list(outsider, MinutesFilter.ALL)).isEmpty();
    }

    @Test
    void circulatedTextsStayAsTheyAre() {
        Held held = new Held();
        MinutesId id = held.meet(DAY);
        held.circulate(id);

        assertThatThrownBy(() -> texts.write(held.secretary, held.item, 1, "Inak.", ""))
                .isInstanceOf(Refused.class);

        circulation.giveBack(held.secretary, id, held.version(id), "chýba diskusia");
        texts.write(held.secretary, held.item, 1, "Inak.", "");
        assertThat(item(held, id).discussion()).isEqualTo("Inak.");
    }

    @Test
    void anAcceptedCorrectionChangesTheMinutesAndTheTextOfTheMeeting() {
        Held held = new Held();
        MinutesId id = held.meet(DAY);
        held.circulate(id);
        CorrectionId correction = corrections.propose(
                CommandId.next(), held.peter, id, new NewCorrection(held.passage(), "MV SR predstavilo plán.", "omyl"));
        assertThat(pages.get(held.anna, id).corrections()).hasSize(1);
        assertThatThrownBy(() -> decisions.accept(held.anna, correction, 0, "x", ""))
                .isInstanceOf(Denied.class);

        decisions.accept(held.secretary, correction, 0, "MV SR predstavilo plán.", "");

        assertThat(item(held, id).discussion()).startsWith("MV SR predstavilo plán.\n");
        assertThat(texts.read(held.secretary, held.item).discussion()).startsWith("MV SR predstavilo plán.\n");
    }

    @Test
    void nobodyVerifiesWhileACorrectionIsOpen() {
        Held held = new Held();
        MinutesId id = held.meet(DAY);
        held.circulate(id);
        assertThatThrownBy(() -> approval.verify(held.anna, id, held.version(id)))
                .isInstanceOf(Denied.class);
        CorrectionId correction =
                corrections.propose(CommandId.next(), held.peter, id, NewCorrection.elsewhere("Chýba hosť."));
        held.everybodyAgrees(id);
        assertThatThrownBy(() -> approval.verify(held.anna, id, held.version(id)))
                .isInstanceOf(Denied.class);

        decisions.decline(held.secretary, correction, 0, "Nebol prizvaný.");

        approval.verify(held.anna, id, held.version(id));
        assertThat(pages.get(held.anna, id).row().state()).isEqualTo(MinutesState.VERIFIED);
    }

    @Test
    void silenceUntilTheDeadlineIsConsent() {
        Held held = new Held();
        MinutesId id = held.meet(DAY);
        held.circulate(id);
        assertThat(pages.get(held.anna, id).may(MinutesAct.VERIFY)).isFalse();

        jdbc.sql("""
                        update minutes set deadline_at = '2020-01-01', deadline_rule = json_set(deadline_rule,
                          '$.deadlineAt', '2020-01-01T00:00:00Z') where id = ?""").param(id.value()).update();

        assertThat(pages.get(held.anna, id).allowed())
                .contains(MinutesAct.VERIFY)
                .doesNotContain(MinutesAct.ANSWER);
    }

    @Test
    void theStoredDocumentHasTheShownFingerprintAndSaysEverything() {
        Held held = new Held();
        MinutesId id = held.meet(DAY);
        held.published(id);

        StoredFile docx = documents.docx(held.anna, id);

        assertThat(FileId.of(docx.content())).isEqualTo(pages.get(held.anna, id).document());
        String words = String.join(
                        "\n",
                        DocxReader.read(docx.content()).text().blocks().stream()
                                .map(Block::text)
                                .toList())
                .replace('\u00A0', ' ');
        assertThat(words)
                .contains(SAID, "MF SR žiada vyčíslenie.", "Komisia plán prerokovala.", "Uznesenie č. 1/2030")
                .contains("predložiť vyčíslenie vplyvov", "Hlasovanie: za 3, proti 0, zdržali sa 0", "MPSVR-1/2030")
                .contains(Objects.requireNonNull(pages.get(held.anna, id).row().number()))
                .contains(item(held, id)
                        .resolutions()
                        .getFirst()
                        .tasks()
                        .getFirst()
                        .number());
    }

    @Test
    void whoPublishesAtTheSameTimeGetsAnotherNumberWithoutAGap() throws Exception {
        Held held = new Held();
        List<MinutesId> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            MinutesId id = held.meet(DAY.plusDays(i));
            held.approved(id);
            all.add(id);
        }
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (MinutesId id : all) {
            long version = held.version(id);
            acts.add(DelegatingSecurityContextCallable.create(
                    () -> {
                        approval.publish(CommandId.next(), held.secretary, id, version);
                        return true;
                    },
                    SecurityContextHolder.getContext()));
        }
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var act : threads.invokeAll(acts)) {
                assertThat(act.get()).isTrue();
            }
        }
        assertThat(register.list(held.anna, MinutesFilter.ALL))
                .extracting(row -> Objects.requireNonNull(row.number()).replaceFirst(".*-", ""))
                .containsExactlyInAnyOrder("01", "02", "03");
    }

    @Test
    void publishedMinutesDoNotChangeEvenInTheDatabase() {
        Held held = new Held();
        MinutesId id = held.meet(DAY);
        held.published(id);

        for (String sql : List.of(
                "update minutes set content = '{}' where id = ?",
                "delete from minutes where id = ?",
                "update minutes_verifier set verified_at = null where minutes = ?")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param(id.value()).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aLateCorrectionIsANewEditionUnderTheSameNumber() {
        Held held = new Held();
        MinutesId first = held.meet(DAY);
        held.published(first);
        assertThatThrownBy(() -> editions.amend(CommandId.next(), held.secretary, first, " "))
                .isInstanceOf(Refused.class);

        MinutesId second = editions.amend(CommandId.next(), held.secretary, first, "omyl v počte");
        texts.write(held.secretary, held.item, 1, "Opravené.", "");
        held.published(second);

        MinutesDetails old = pages.get(held.anna, first);
        MinutesDetails now = pages.get(held.anna, second);
        assertThat(now.row().number()).isEqualTo(old.row().number());
        assertThat(now.row().edition()).isEqualTo(2);
        assertThat(item(held, first).discussion()).startsWith(SAID);
        assertThat(item(held, second).discussion()).isEqualTo("Opravené.");
        assertThat(old.replacedBy().orElseThrow().id()).isEqualTo(second);
    }

    private MinutesContent.Item item(Held held, MinutesId id) {
        return pages.get(held.secretary, id).item(held.item.value()).orElseThrow();
    }
}
