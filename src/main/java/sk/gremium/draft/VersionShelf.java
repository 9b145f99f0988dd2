package sk.gremium.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.gremium.files.FileId;
import sk.gremium.files.Files;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Time;
import sk.gremium.text.BlockId;
import sk.gremium.text.TextBody;
import sk.gremium.text.redline.Matching;

/** Puts texts, files and remarks where they belong. Takes part in its caller's transaction and asks nobody. */
@Component
class VersionShelf {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Versions versions;
    private final WorkingTexts working;
    private final Remarks remarks;
    private final PassageChanges changes;
    private final Files files;
    private final Clock clock;

    VersionShelf(
            Versions versions,
            WorkingTexts working,
            Remarks remarks,
            PassageChanges changes,
            Files files,
            Clock clock) {
        this.versions = versions;
        this.working = working;
        this.remarks = remarks;
        this.changes = changes;
        this.files = files;
        this.clock = clock;
    }

    /** Whether a working text differs from the last version. */
    boolean isAhead(DraftId draft) {
        return working.exists(draft);
    }

    /** The number under which a version's row stands. */
    int number(UUID row) {
        return versions.number(row);
    }

    /** Stores an upload as it is. */
    UUID upload(DraftId draft, int number, Actor actor, Intake intake, NewVersions.Upload upload) {
        Instant now = Time.now(clock);
        FileId file = files.store(draft.ref(), upload.name(), DOCX, upload.content());
        var origin = new Versions.Origin(file, upload.name(), intake.notKept(), actor.person(), now);
        UUID row = versions.add(draft, number, intake.text(), origin);
        remarks.add(draft, number, intake.remarks());
        return row;
    }

    /** Stores an upload whose blocks take the ids that they had in the version before. */
    UUID uploadAfter(DraftId draft, int number, Actor actor, Intake intake, NewVersions.Upload upload) {
        TextBody imported = intake.text();
        TextBody renamed = Matching.withIdsFrom(versions.text(draft, number - 1), imported);
        Map<BlockId, BlockId> ids = new HashMap<>();
        for (int at = 0; at < imported.blocks().size(); at++) {
            ids.put(imported.blocks().get(at).id(), renamed.blocks().get(at).id());
        }
        return upload(draft, number, actor, intake.renamed(ids, renamed), upload);
    }

    /** Makes the working text a version. */
    UUID freeze(DraftId draft, int number, Actor actor) {
        TextBody text = working.find(draft).orElseThrow(NotFound::new);
        UUID row = versions.add(
                draft, number, text, new Versions.Origin(null, null, Map.of(), actor.person(), Time.now(clock)));
        working.drop(draft);
        changes.frozen(draft, number);
        return row;
    }
}
