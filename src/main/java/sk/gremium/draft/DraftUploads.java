package sk.gremium.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import sk.gremium.committee.Capability;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.committee.Committees;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.office.intake.Imported;
import sk.gremium.text.Block;
import sk.gremium.text.BlockKind;
import sk.gremium.text.TableRow;
import sk.gremium.text.Tracked;

/**
 * Brings Word documents in. A file that may not come in is {@link sk.gremium.kernel.Refused} with the reason. Files are
 * read outside of any transaction, as that may take seconds; what is stored is stored in one.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class DraftUploads {

    private final CommitteeAccess access;
    private final Committees committees;
    private final DocumentReader reader;
    private final NewVersions versions;

    DraftUploads(CommitteeAccess access, Committees committees, DocumentReader reader, NewVersions versions) {
        this.access = access;
        this.committees = committees;
        this.reader = reader;
        this.versions = versions;
    }

    /** The committees to which the actor may bring a draft, by name. */
    public List<CommitteeInfo> committees(Actor actor) {
        var standings = access.standings(actor);
        return standings.values().stream().noneMatch(each -> each.may(Capability.PREPARE))
                ? List.of()
                : committees.visible(actor).stream()
                        .filter(each ->
                                Objects.requireNonNull(standings.get(each.id())).may(Capability.PREPARE))
                        .toList();
    }

    /** What the file would become; nothing is stored. For who prepares the committee's business. */
    public ImportPreview preview(Actor actor, CommitteeId committee, String fileName, byte[] file) {
        access.require(actor, committee, Capability.PREPARE);
        return preview(reader.read(file));
    }

    /** As {@link #preview(Actor, CommitteeId, String, byte[])}, for the next version of a draft. */
    public ImportPreview preview(Actor actor, DraftId draft, String fileName, byte[] file) {
        versions.requireUpload(actor, draft);
        return preview(reader.read(file));
    }

    /**
     * Makes a draft whose first version the file is. For who prepares the committee's business.
     *
     * @param tracked what happens to tracked changes, if there are any
     * @param takeComments whether the Word comments are kept beside the text
     */
    public DraftId upload(
            CommandId command,
            Actor actor,
            NewDraft draft,
            String fileName,
            byte[] file,
            TrackedChoice tracked,
            boolean takeComments) {
        access.require(actor, draft.committee(), Capability.PREPARE);
        Intake intake = Intake.of(reader.read(file), tracked, takeComments);
        return versions.first(command, actor, draft, intake, new NewVersions.Upload(fileName, file));
    }

    /**
     * Makes the file the next version of a draft; blocks that stayed, changed or moved keep their ids. A working text that
     * differs from the last version becomes a version of its own before, so that nothing accepted is lost. For who prepares
     * or evaluates.
     *
     * @param version of the aggregate, as the form was filled from it
     * @return the number of the new version
     */
    public int uploadVersion(
            CommandId command,
            Actor actor,
            DraftId draft,
            long version,
            String fileName,
            byte[] file,
            TrackedChoice tracked,
            boolean takeComments) {
        versions.requireUpload(actor, draft);
        Intake intake = Intake.of(reader.read(file), tracked, takeComments);
        return versions.next(command, actor, draft, version, intake, new NewVersions.Upload(fileName, file));
    }

    private static ImportPreview preview(Imported document) {
        List<Block> blocks = document.text().blocks();
        @Nullable String language = document.language();
        return new ImportPreview(
                document.title(),
                language != null && language.startsWith("en") ? "en" : "sk",
                blocks.size(),
                count(blocks, BlockKind.HEADING),
                (int) blocks.stream()
                        .map(Block::row)
                        .filter(Objects::nonNull)
                        .mapToInt(TableRow::table)
                        .distinct()
                        .count(),
                count(blocks, BlockKind.FOOTNOTE),
                Intake.notKept(document),
                Tracked.proposals(document.text()).size(),
                new ArrayList<>(document.tracked().authors()),
                document.comments().size());
    }

    private static int count(List<Block> blocks, BlockKind kind) {
        return (int) blocks.stream().filter(block -> block.kind() == kind).count();
    }
}
