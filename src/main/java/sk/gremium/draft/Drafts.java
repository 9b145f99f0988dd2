package sk.gremium.draft;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.Standing;
import sk.gremium.files.Files;
import sk.gremium.files.StoredFile;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.NotFound;
import sk.gremium.text.TextBody;
import sk.gremium.text.redline.Redline;

/**
 * Reads drafts. What the actor may not see is {@link NotFound}: the draft itself before a version was shared with
 * members, and every version not shared yet.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Drafts {

    private final StoredDrafts drafts;
    private final DraftPolicy policy;
    private final DraftRows rows;
    private final Versions versions;
    private final WorkingTexts working;
    private final Remarks remarks;
    private final PassageChanges changes;
    private final Files files;

    Drafts(
            StoredDrafts drafts,
            DraftPolicy policy,
            DraftRows rows,
            Versions versions,
            WorkingTexts working,
            Remarks remarks,
            PassageChanges changes,
            Files files) {
        this.drafts = drafts;
        this.policy = policy;
        this.rows = rows;
        this.versions = versions;
        this.working = working;
        this.remarks = remarks;
        this.changes = changes;
        this.files = files;
    }

    /** All drafts the actor may see, the last changed first; one query. */
    public List<DraftRow> list(Actor actor) {
        return rows.list(policy.sight(actor));
    }

    /** What {@link #list} would show of these, by id; ids that the actor may not see are left out. For other lists. */
    public List<DraftRow> list(Actor actor, Collection<DraftId> among) {
        Set<DraftId> wanted = Set.copyOf(among);
        return list(actor).stream().filter(row -> wanted.contains(row.id())).toList();
    }

    /** One draft. */
    public DraftDetails get(Actor actor, DraftId id) {
        Draft draft = drafts.get(id);
        Standing standing = policy.see(actor, draft);
        Set<DraftAction> actions = policy.actions(standing, draft);
        return rows.details(
                id,
                versions.list(id, policy.newestFor(standing, draft)),
                DraftPolicy.prepares(standing) && working.exists(id),
                actions,
                actions.contains(DraftAction.MOVE) ? DraftLife.byHand(draft.state()) : List.of());
    }

    /** The text of a version. */
    public TextBody text(Actor actor, DraftId id, int version) {
        policy.see(actor, drafts.get(id), version);
        return versions.text(id, version);
    }

    /**
     * The text in which the next version grows; the last version if nothing was changed yet.
     *
     * @throws sk.gremium.kernel.Denied for readers who neither prepare nor evaluate
     */
    public TextBody workingText(Actor actor, DraftId id) {
        Draft draft = drafts.get(id);
        policy.requirePreparing(actor, draft);
        return working.find(id).orElseGet(() -> versions.text(id, draft.lastVersion()));
    }

    /**
     * How one version became another, or the working text where {@code to} is 0.
     *
     * @throws NotFound if the actor may not read one of the two
     */
    public Redline redline(Actor actor, DraftId id, int from, int to) {
        return Redline.between(text(actor, id, from), to == 0 ? workingText(actor, id) : text(actor, id, to));
    }

    /** What stood beside the text of an uploaded version. For who prepares or evaluates, as members may see it later. */
    public List<ImportedRemark> remarks(Actor actor, DraftId id, int version) {
        Draft draft = drafts.get(id);
        policy.see(actor, draft, version);
        policy.requirePreparing(actor, draft);
        return remarks.list(id, version);
    }

    /** Why passages were changed, in the order in which they were, as far as the actor may read the versions. */
    public List<PassageChange> changes(Actor actor, DraftId id) {
        Draft draft = drafts.get(id);
        Standing standing = policy.see(actor, draft);
        return changes.list(id, policy.newestFor(standing, draft), DraftPolicy.prepares(standing));
    }

    /** The file from which a version was read, byte for byte; {@link NotFound} if it came from the working text. */
    public StoredFile original(Actor actor, DraftId id, int version) {
        policy.see(actor, drafts.get(id), version);
        return files.read(id.ref(), versions.file(id, version));
    }
}
