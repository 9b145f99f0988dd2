package sk.gremium.draft;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.text.Block;
import sk.gremium.text.SomeText;

/**
 * The operations that the permission matrix tries, each under its name in the table. The draft has two versions, an
 * uploaded one and one from the working text, and a working text that is ahead of both.
 */
@TestComponent
class DraftOperations {

    private static final byte[] FILE = SomeDocx.of("Gestor zabezpečí kurzy.", "Kurzy sú bezplatné.");

    private final DraftUploads uploads;
    private final Drafts drafts;
    private final DraftLife life;
    private final NewVersions versions;
    private final WorkingText working;
    private final WorkingTexts texts;
    private final JdbcClient jdbc;

    DraftOperations(
            DraftUploads uploads,
            Drafts drafts,
            DraftLife life,
            NewVersions versions,
            WorkingText working,
            WorkingTexts texts,
            JdbcClient jdbc) {
        this.uploads = uploads;
        this.drafts = drafts;
        this.life = life;
        this.versions = versions;
        this.working = working;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    DraftId play(CommitteeId committee, InstitutionId gestor, Actor secretary) {
        DraftId id = uploads.upload(
                CommandId.next(),
                secretary,
                new NewDraft(committee, "Akčný plán", gestor, "sk"),
                "plan.docx",
                FILE,
                TrackedChoice.ACCEPT,
                true);
        begin(id, secretary);
        versions.freeze(CommandId.next(), secretary, id, 0);
        begin(id, secretary);
        return id;
    }

    /** Lets the draft be in a state and its versions be shared up to one; undone with the transaction. */
    void bring(DraftId id, DraftState state, int shared) {
        jdbc.sql("update draft set state = ?, shared_version = ? where id = ?")
                .params(state.name(), shared, id.value())
                .update();
    }

    /** Runs one operation of the table. */
    void run(String name, Actor actor, DraftId id, long version) {
        CommandId command = CommandId.next();
        switch (name) {
            case "list" -> listed(actor, id);
            case "get" -> drafts.get(actor, id);
            case "text1" -> drafts.text(actor, id, 1);
            case "text2" -> drafts.text(actor, id, 2);
            case "text3" -> drafts.text(actor, id, 3);
            case "redline" -> drafts.redline(actor, id, 1, 2);
            case "changes" -> drafts.changes(actor, id);
            case "original" -> drafts.original(actor, id, 1);
            case "remarks" -> drafts.remarks(actor, id, 1);
            case "working" -> drafts.workingText(actor, id);
            case "upload" ->
                uploads.uploadVersion(command, actor, id, version, "plan.docx", FILE, TrackedChoice.ACCEPT, true);
            case "freeze" -> versions.freeze(command, actor, id, version);
            case "reword" -> {
                Block first = first(id);
                working.reword(command, actor, id, first.id(), first.text(), "Iné znenie.");
            }
            case "insert" -> working.insert(command, actor, id, first(id).id(), "Nový odsek.");
            case "remove" -> {
                Block first = first(id);
                working.remove(command, actor, id, first.id(), first.text());
            }
            case "share" -> life.share(actor, id, 2);
            case "withdraw" -> life.move(actor, id, version, DraftState.WITHDRAWN);
            case "describe" -> life.describe(actor, id, version, "Iný názov", SomeInstitution.of(actor), "sk");
            default -> throw new IllegalArgumentException(name);
        }
    }

    /** A block of the working text; any block where there is no such draft. */
    private Block first(DraftId id) {
        return texts.find(id).map(text -> text.blocks().getFirst()).orElseGet(() -> SomeText.paragraph("Odsek."));
    }

    private void listed(Actor actor, DraftId id) {
        if (drafts.list(actor).stream().noneMatch(row -> row.id().equals(id))) {
            throw new NotFound();
        }
    }

    private void begin(DraftId id, Actor actor) {
        jdbc.sql("""
                        insert into working_text (draft, base, lists, changed_at, changed_by)
                        select draft, number, lists, created_at, ? from draft_version where draft = ? and number = 1""").params(actor.person().value(), id.value()).update();
        jdbc.sql("""
                        insert into working_block (draft, position, block, hash)
                        select draft, position, block, hash from version_block where draft = ? and number = 1""").param(id.value()).update();
    }

    /** The actor's institution, or any for who has none: what is tried must fail for another reason. */
    private static final class SomeInstitution {

        static InstitutionId of(Actor actor) {
            InstitutionId institution = actor.institution();
            return institution == null ? InstitutionId.next() : institution;
        }
    }
}
