package sk.gremium.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole thread, from a Word draft to a tracked task, walked by the people of the demonstration one after another. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThreadFlowIT extends BrowserTest {

    private String draft = "";
    private String meeting = "";
    private String minutes = "";
    private String task = "";
    private int fulfilled;

    @Test
    @Order(1)
    void theSecretaryUploadsTheFileOfWordAndOpensARound() {
        Page page = signedIn("secretary");
        draft = DraftSteps.upload(page, address("drafts/new"));
        page.navigate(address(draft + "/rounds/new"));
        DraftSteps.openRound(page);
    }

    @Test
    @Order(2)
    void theCoordinatorProposesAWordingObjectsAndSends() {
        Page page = at("coordinator", draft);
        DraftSteps.proposeWording(page);
        DraftSteps.object(page);
        page.navigate(address(draft));
        DraftSteps.send(page);
    }

    @Test
    @Order(3)
    void theOtherInstitutionHasNoCommentsAndTheRoundIsClosed() {
        DraftSteps.noComments(at("iom", draft + "/response"));
        DraftSteps.closeRound(at("secretary", draft + "/round"));
    }

    @Test
    @Order(4)
    void theGestorAcceptsTheWordingRejectsTheObjectionAndPublishes() {
        Page page = at("secretary", draft + "/evaluation");
        EvaluationSteps.decide(page);
        EvaluationSteps.publish(page);
    }

    @Test
    @Order(5)
    void theInstitutionInsistsAndTheDisputeEndsWithACompromise() {
        EvaluationSteps.insist(at("coordinator", draft + "/response"));
        EvaluationSteps.settle(at("secretary", draft + "/disputes"));
    }

    @Test
    @Order(6)
    void theOfficialTableIsHandedOutAsWord() {
        EvaluationSteps.takeTheTable(at("secretary", draft + "/evaluation"));
    }

    @Test
    @Order(7)
    void theNextVersionsComeFromTheWorkingTextAndFromAnotherFile() {
        Page page = at("secretary", draft);
        DraftSteps.freeze(page);
        page.navigate(address(draft + "/upload"));
        DraftSteps.uploadVersion(page);
    }

    @Test
    @Order(8)
    void aMeetingIsConvenedWhoseAgendaPointsAtTheVersion() {
        Page page = at("secretary", "meetings/new");
        meeting = MeetingSteps.plan(page);
        MeetingSteps.putOnAgenda(page);
        MeetingSteps.convene(page);
    }

    @Test
    @Order(9)
    void theInstitutionsAnswerTheInvitation() {
        MeetingSteps.accept(at("coordinator", meeting));
        Page page = at("iom", meeting);
        Screens.inSlovak(page);
        MeetingSteps.accept(page);
    }

    @Test
    @Order(10)
    void theSessionDiscussesTheDraftAndVotesOnceItHasAQuorum() {
        Page page = at("secretary", meeting);
        MeetingSteps.start(page);
        MeetingSteps.discuss(page, MeetingSteps.ITEM, MeetingSteps.SAID);
        DecisionSteps.write(page);
        DecisionSteps.openInVain(page);
        MeetingSteps.gather(page);
        DecisionSteps.openBallot(page);
    }

    @Test
    @Order(11)
    void aMemberVotesAndTheResolutionIsAdopted() {
        DecisionSteps.voteAgainst(at("iom", meeting + "/session"));
        Page page = at("secretary", meeting + "/session");
        DecisionSteps.close(page);
        MeetingSteps.finish(page);
    }

    @Test
    @Order(12)
    void theMinutesAreCirculatedToTheInstitutions() {
        Page page = at("secretary", meeting);
        minutes = MinutesSteps.open(page);
        assertThat(page.locator(".paper")).containsText(MeetingSteps.SAID);
        assertThat(page.locator(".paper")).containsText(DecisionSteps.POINT);
        assertThat(page.locator(".paper")).containsText("Odlišné stanovisko IOM");
        MinutesSteps.circulate(page);
        MinutesSteps.agree(at("coordinator", minutes));
    }

    @Test
    @Order(13)
    void theMinutesAreVerifiedAndApproved() {
        MinutesSteps.letTheDeadlinePass(database(), minutes);
        MinutesSteps.verify(at("member", minutes));
        MinutesSteps.approve(at("chair", minutes));
    }

    @Test
    @Order(14)
    void theMinutesArePublishedWithNumberAndFingerprint() {
        MinutesSteps.publish(at("secretary", minutes));
    }

    @Test
    @Order(15)
    void theInstitutionReportsOnTheTask() {
        Page page = at("coordinator", "tasks");
        fulfilled = TaskSteps.fulfilled(page);
        TaskSteps.find(page);
        task = page.url().replaceFirst(".*/tasks/", "tasks/");
        TaskSteps.report(page);
    }

    @Test
    @Order(16)
    void theSecretariatAcceptsAndTheMatrixCountsIt() {
        Page page = at("secretary", task);
        TaskSteps.accept(page);
        page.navigate(address("tasks"));
        assertThat(TaskSteps.fulfilled(page)).isEqualTo(fulfilled + 1);
    }

    @Test
    @Order(17)
    void fromTheTaskOneWalksBackToTheCommentAndForwardAgain() {
        TaskSteps.walkBack(at("secretary", task));
    }

    @Test
    @Order(18)
    void everyStepIsInTheAuditTrailWithItsInstitution() {
        assertThat(audited(draft))
                .containsSubsequence(
                        "draft.uploaded", "draft.reworded", "draft.frozen", "draft.version", "draft.state");
        assertThat(audited(meeting))
                .containsSubsequence("meeting.planned", "agenda.linked", "meeting.convened", "invitation.answered")
                .containsSubsequence("meeting.started", "attendance.recorded", "meeting.finished");
        assertThat(audited(minutes))
                .containsExactly(
                        "minutes.begun",
                        "minutes.circulated",
                        "minutes.agreed",
                        "minutes.verified",
                        "minutes.approved",
                        "minutes.published");
        assertThat(audited(task)).containsSubsequence("task.given", "report.sent", "report.accepted");

        Page page = at("secretary", "audit");
        assertThat(page.locator("main")).containsText("Brezinová");
        assertThat(page.locator("main")).containsText("odpočet úlohy");
        assertThat(page.locator("main")).containsText("IOM");
    }

    private List<String> audited(String route) {
        return database()
                .sql("select what from audit_entry where subject = ? order by seq")
                .param(id(route))
                .query(String.class)
                .list();
    }

    private static UUID id(String route) {
        return UUID.fromString(route.replaceFirst(".*/", ""));
    }
}
