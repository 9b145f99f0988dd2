package sk.gremium.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sk.gremium.committee.Role;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.ModuleTest;
import sk.gremium.text.Block;
import sk.gremium.text.TextBody;

@ModuleTest
class DraftUploadsModuleTest {

    @Autowired
    private DraftUploads uploads;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Fixture fixture;

    private Fixture.TestCommittee committee;
    private Actor secretary;

    @BeforeEach
    void aCommittee() {
        committee = fixture.committee();
        secretary = committee.secretary();
    }

    @Test
    void aWordFileBecomesADraftWithItsTextAndOriginal() {
        byte[] file = SomeDocx.of("Gestor zabezpečí kurzy.", "Kurzy sú bezplatné.");

        DraftId id = upload(file);

        DraftDetails draft = drafts.get(secretary, id);
        assertThat(draft.title()).isEqualTo("Akčný plán integrácie");
        assertThat(draft.state()).isEqualTo(DraftState.DRAFTING);
        assertThat(draft.versions()).extracting(VersionInfo::number).containsExactly(1);
        assertThat(words(drafts.text(secretary, id, 1)))
                .containsExactly("Akčný plán", "Gestor zabezpečí kurzy.", "Kurzy sú bezplatné.");
        var original = drafts.original(secretary, id, 1);
        assertThat(original.content()).isEqualTo(file);
        assertThat(original.name()).isEqualTo("plan.docx");
    }

    @Test
    void thePreviewSaysWhatTheFileWouldBecomeAndStoresNothing() {
        ImportPreview preview = uploads.preview(secretary, committee.id(), "plan.docx", SomeDocx.tracked());

        assertThat(preview.blocks()).isEqualTo(2);
        assertThat(preview.headings()).isEqualTo(1);
        assertThat(preview.trackedChanges()).isEqualTo(1);
        assertThat(preview.trackedAuthors()).containsExactly("Eva");
        assertThat(drafts.list(secretary)).isEmpty();
    }

    @Test
    void aFormSentTwiceMakesOneDraft() {
        var command = CommandId.next();
        byte[] file = SomeDocx.of("Raz.");

        DraftId first = upload(command, file, TrackedChoice.ACCEPT);
        DraftId second = upload(command, file, TrackedChoice.ACCEPT);

        assertThat(second).isEqualTo(first);
        assertThat(drafts.list(secretary)).hasSize(1);
        assertThat(trail(first)).containsExactly("draft.uploaded");
    }

    @Test
    void trackedChangesAreAcceptedIfSoChosen() {
        DraftId id = upload(CommandId.next(), SomeDocx.tracked(), TrackedChoice.ACCEPT);

        assertThat(words(drafts.text(secretary, id, 1))).contains("Kurz navštívi 500 účastníkov.");
        assertThat(drafts.remarks(secretary, id, 1)).isEmpty();
    }

    @Test
    void trackedChangesStandBesideTheTextAsProposalsIfSoChosen() {
        DraftId id = upload(CommandId.next(), SomeDocx.tracked(), TrackedChoice.PROPOSALS);

        assertThat(words(drafts.text(secretary, id, 1))).contains("Kurz navštívi 300 účastníkov.");
        assertThat(drafts.remarks(secretary, id, 1)).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(ImportedRemark.Kind.CHANGE);
            assertThat(remark.author()).isEqualTo("Eva");
            assertThat(remark.anchor()).isNotNull();
            assertThat(remark.proposed()).contains("500");
        });
    }

    @Test
    void blocksKeepTheirIdsInTheNextVersion() {
        DraftId id = upload(SomeDocx.of("Prvý odsek zostáva.", "Druhý odsek sa zmení mierne.", "Tretí zmizne celkom."));
        uploadVersion(id, SomeDocx.of("Prvý odsek zostáva.", "Druhý odsek sa zmení výrazne.", "Nový záver plánu."));

        List<Block> one = drafts.text(secretary, id, 1).blocks();
        List<Block> two = drafts.text(secretary, id, 2).blocks();
        assertThat(two.get(1).id()).isEqualTo(one.get(1).id());
        assertThat(two.get(2).id()).isEqualTo(one.get(2).id());
        assertThat(two.get(3).id()).isNotEqualTo(one.get(3).id());
        assertThat(drafts.redline(secretary, id, 1, 2).statistics().changes()).isPositive();
    }

    @Test
    void whatTwoVersionsHaveInCommonIsStoredOnce() {
        DraftId id = upload(SomeDocx.of("Jedinečný odsek " + CommandId.next().value(), "Iný odsek."));
        String first = hashOf(id, 1);
        uploadVersion(id, drafts.original(secretary, id, 1).content());

        assertThat(hashOf(id, 2)).isEqualTo(first);
        assertThat(jdbc.sql("select count(*) from block_content where hash = ?")
                        .param(first)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anOlderVersionStaysAsItWas() {
        DraftId id = upload(SomeDocx.of("Pôvodné znenie."));
        TextBody before = drafts.text(secretary, id, 1);
        uploadVersion(id, SomeDocx.of("Celkom iné znenie."));

        assertThat(drafts.text(secretary, id, 1)).isEqualTo(before);
    }

    @Test
    void whoSawAnOlderStateCannotAddAVersion() {
        DraftId id = upload(SomeDocx.of("Znenie."));
        long seen = drafts.get(secretary, id).version();
        uploadVersion(id, SomeDocx.of("Znenie druhé."));

        assertThatThrownBy(() -> uploads.uploadVersion(
                        CommandId.next(),
                        secretary,
                        id,
                        seen,
                        "plan.docx",
                        SomeDocx.of("Tretie."),
                        TrackedChoice.ACCEPT,
                        true))
                .isInstanceOf(Stale.class);
        assertThat(drafts.get(secretary, id).lastVersion()).isEqualTo(2);
    }

    @Test
    void onlyWhoPreparesMayBringADraft() {
        byte[] file = SomeDocx.of("Znenie.");
        for (Role role : Role.values()) {
            if (role != Role.SECRETARY) {
                Actor actor = committee.seat("MV", role);
                assertThatThrownBy(() -> upload(actor, CommandId.next(), file, TrackedChoice.ACCEPT))
                        .as(role.name())
                        .isInstanceOf(Denied.class);
                assertThat(uploads.committees(actor)).as(role.name()).isEmpty();
            }
        }
        Actor outsider = fixture.outsider();
        assertThatThrownBy(() -> upload(outsider, CommandId.next(), file, TrackedChoice.ACCEPT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> uploads.preview(outsider, committee.id(), "plan.docx", file))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aFileThatIsNoDocumentIsRefusedAndLeavesNothing() {
        assertThatThrownBy(() -> upload("Toto nie je Word.".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class);
        assertThat(drafts.list(secretary)).isEmpty();
    }

    @Test
    void aDraftWithoutATitleIsRefused() {
        assertThatThrownBy(() -> uploads.upload(
                        CommandId.next(),
                        secretary,
                        new NewDraft(committee.id(), "  ", committee.host(), "sk"),
                        "plan.docx",
                        SomeDocx.of("Znenie."),
                        TrackedChoice.ACCEPT,
                        true))
                .isInstanceOf(Refused.class)
                .hasMessage("draft.refused.title");
    }

    private DraftId upload(byte[] file) {
        return upload(CommandId.next(), file, TrackedChoice.ACCEPT);
    }

    private DraftId upload(CommandId command, byte[] file, TrackedChoice choice) {
        return upload(secretary, command, file, choice);
    }

    private DraftId upload(Actor actor, CommandId command, byte[] file, TrackedChoice choice) {
        var draft = new NewDraft(committee.id(), "Akčný plán integrácie", committee.host(), "sk");
        return uploads.upload(command, actor, draft, "../plan.docx", file, choice, true);
    }

    private void uploadVersion(DraftId id, byte[] file) {
        long version = drafts.get(secretary, id).version();
        uploads.uploadVersion(CommandId.next(), secretary, id, version, "plan2.docx", file, TrackedChoice.ACCEPT, true);
    }

    private String hashOf(DraftId id, int number) {
        return jdbc.sql("select hash from version_block where draft = ? and number = ? and position = 1")
                .params(id.value(), number)
                .query(String.class)
                .single();
    }

    private List<String> trail(DraftId id) {
        return jdbc.sql("select what from audit_entry where subject = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private static List<String> words(TextBody text) {
        return text.blocks().stream().map(Block::wording).toList();
    }
}
