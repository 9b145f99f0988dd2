package sk.gremium.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.ModuleTest;
import sk.gremium.text.Block;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;
import sk.gremium.text.SomeText;

/** What the gestor and the secretariat change in the working text by hand, alone and at once. */
@ModuleTest
class HandEditModuleTest {

    private static final String FIRST = "Gestor zabezpečí kurzy.";

    @Autowired
    private DraftUploads uploads;

    @Autowired
    private Drafts drafts;

    @Autowired
    private WorkingText working;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Fixture fixture;

    private Fixture.TestCommittee committee;
    private Actor secretary;
    private DraftId draft;

    @BeforeEach
    void aDraft() {
        committee = fixture.committee();
        secretary = committee.secretary();
        var bold = SomeText.paragraph("x")
                .withRuns(List.of(
                        Run.plain("Kurzy sú "),
                        new Run("bezplatné", Set.of(Mark.Style.BOLD)),
                        Run.plain(" pre všetkých.")));
        draft = uploads.upload(
                CommandId.next(),
                secretary,
                new NewDraft(committee.id(), "Akčný plán", committee.host(), "sk"),
                "plan.docx",
                SomeDocx.of(SomeText.text(
                        SomeText.block(BlockKind.HEADING, "Opatrenia"),
                        SomeText.paragraph(FIRST),
                        bold,
                        SomeText.row(0, "Kraj", "Počet"),
                        SomeText.row(0, "Nitra", "20"))),
                TrackedChoice.ACCEPT,
                true);
    }

    @Test
    void wordsThatStayKeepTheirFormattingAndTheBlockItsName() {
        Block old = block(2);
        reword(old, "Kurzy sú bezplatné pre rodičov.");
        Block now = block(2);
        assertThat(now.id()).isEqualTo(old.id());
        assertThat(now.runs())
                .containsExactly(
                        Run.plain("Kurzy sú "),
                        new Run("bezplatné", Set.of(Mark.Style.BOLD)),
                        Run.plain(" pre rodičov."));
        PassageChange change = drafts.changes(secretary, draft).getLast();
        assertThat(change.block()).isEqualTo(old.id());
        assertThat(change.because()).isNull();
        assertThat(trail()).containsExactly("draft.uploaded", "draft.edited");
    }

    @Test
    void whoStartedFromAnotherTextIsToldAndTheTextStaysAsItIs() {
        Block read = block(1);
        reword(read, "Gestor zabezpečí jazykové kurzy.");
        assertThatThrownBy(() -> reword(read, "Ministerstvo zabezpečí kurzy.")).isInstanceOf(Stale.class);
        assertThat(block(1).text()).isEqualTo("Gestor zabezpečí jazykové kurzy.");
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsToldOfTheOther() throws Exception {
        Block read = block(1);
        List<Callable<Boolean>> both = Stream.of("Znenie jedného.", "Znenie druhého.")
                .map(wording -> DelegatingSecurityContextCallable.create(
                        () -> saves(read, wording), SecurityContextHolder.getContext()))
                .toList();
        List<Boolean> saved = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> each : threads.invokeAll(both)) {
                saved.add(each.get());
            }
        }
        assertThat(saved).containsExactlyInAnyOrder(true, false);
        assertThat(block(1).text()).isIn("Znenie jedného.", "Znenie druhého.");
        assertThat(trail()).containsExactly("draft.uploaded", "draft.edited");
    }

    @Test
    void twoWhoEditDifferentParagraphsAtOnceDoNotHinderEachOther() {
        Block first = block(1);
        Block second = block(2);
        reword(first, "Gestor zabezpečí jazykové kurzy.");
        reword(second, "Kurzy sú pre všetkých.");
        assertThat(words()).contains("Gestor zabezpečí jazykové kurzy.", "Kurzy sú pre všetkých.");
    }

    @Test
    void whatIsSentTwiceHappensOnce() {
        CommandId command = CommandId.next();
        Block read = block(1);
        working.reword(command, secretary, draft, read.id(), read.text(), "Raz.");
        working.reword(command, secretary, draft, read.id(), read.text(), "Raz.");
        CommandId another = CommandId.next();
        assertThat(working.insert(another, secretary, draft, read.id(), "Nový odsek."))
                .isEqualTo(working.insert(another, secretary, draft, read.id(), "Nový odsek."));
        assertThat(words()).startsWith("Opatrenia", "Raz.", "Nový odsek.", "Kurzy sú bezplatné pre všetkých.");
        assertThat(trail()).containsExactly("draft.uploaded", "draft.edited", "draft.paragraph_added");
    }

    @Test
    void aLineBreakBeginsAParagraphAndBlankLinesAreNone() {
        reword(block(2), "Kurzy sú\n\nbezplatné pre všetkých.");
        assertThat(words()).contains("Kurzy sú", "bezplatné pre všetkých.");
        assertThat(block(3).runs()).startsWith(new Run("bezplatné", Set.of(Mark.Style.BOLD)));
    }

    @Test
    void aParagraphAfterARowStandsAfterItsTable() {
        working.insert(CommandId.next(), secretary, draft, block(3).id(), "Pod tabuľkou.");
        assertThat(words()).endsWith("Kraj\tPočet", "Nitra\t20", "Pod tabuľkou.");
    }

    @Test
    void aParagraphGoesOnlyAsItWasRead() {
        Block read = block(1);
        assertThatThrownBy(() -> working.remove(CommandId.next(), secretary, draft, read.id(), "Iné."))
                .isInstanceOf(Stale.class);
        working.remove(CommandId.next(), secretary, draft, read.id(), FIRST);
        assertThat(words()).doesNotContain(FIRST);
        assertThatThrownBy(() -> reword(read, "Neskoro.")).isInstanceOf(Stale.class);
        assertThat(trail()).containsExactly("draft.uploaded", "draft.paragraph_removed");
    }

    @Test
    void theCellsOfARowStayAsManyAsTheyWere() {
        reword(block(4), "Nitra\t30");
        assertThat(words()).endsWith("Nitra\t30");
        assertThatThrownBy(() -> reword(block(4), "Nitra 30"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("draft.refused.cells"));
    }

    @Test
    void nothingIsNoWordingAndTooMuchIsNeither() {
        assertThatThrownBy(() -> reword(block(1), " \n ")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reword(block(1), "a".repeat(WorkingText.LONGEST + 1)))
                .isInstanceOf(Refused.class);
        assertThat(block(1).text()).isEqualTo(FIRST);
    }

    @Test
    void theSameWordingIsNoChange() {
        reword(block(1), FIRST);
        assertThat(drafts.get(secretary, draft).workingText()).isFalse();
        assertThat(trail()).containsExactly("draft.uploaded");
    }

    private boolean saves(Block read, String wording) {
        try {
            reword(read, wording);
            return true;
        } catch (Stale stale) {
            return false;
        }
    }

    private void reword(Block read, String wording) {
        working.reword(CommandId.next(), secretary, draft, read.id(), read.text(), wording);
    }

    private Block block(int at) {
        return drafts.workingText(secretary, draft).blocks().get(at);
    }

    private List<String> words() {
        return drafts.workingText(secretary, draft).blocks().stream()
                .map(Block::text)
                .toList();
    }

    private List<String> trail() {
        return jdbc.sql("select what from audit_entry where subject = ? order by seq")
                .param(draft.value())
                .query(String.class)
                .list();
    }
}
