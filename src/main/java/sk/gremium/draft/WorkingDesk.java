package sk.gremium.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.kernel.Time;
import sk.gremium.office.ListLabels;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.TextBody;

/** Opens the working text for one change and stores it with its reason and its trail, in its caller's transaction. */
@Component
class WorkingDesk {

    /** The working text as it stands now; nobody else changes it until the transaction ends. */
    record Open(Draft draft, TextBody text) {}

    private final StoredDrafts drafts;
    private final DraftPolicy policy;
    private final Versions versions;
    private final WorkingTexts working;
    private final PassageChanges changes;
    private final DraftEvents events;
    private final Clock clock;

    WorkingDesk(
            StoredDrafts drafts,
            DraftPolicy policy,
            Versions versions,
            WorkingTexts working,
            PassageChanges changes,
            DraftEvents events,
            Clock clock) {
        this.drafts = drafts;
        this.policy = policy;
        this.versions = versions;
        this.working = working;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** For who may {@link DraftAction#EDIT_WORKING_TEXT}, while the text is open. */
    Open open(Actor actor, DraftId id) {
        Draft draft = drafts.lock(id);
        policy.require(actor, draft, DraftAction.EDIT_WORKING_TEXT);
        draft.requireOpenText();
        return new Open(draft, working.find(id).orElseGet(() -> versions.text(id, draft.lastVersion())));
    }

    /**
     * Stores the changed text; lists that have other entries now are counted anew.
     *
     * @param because what asked for the change; null if somebody edits by hand
     * @param what happened, for the trail
     */
    void save(Actor actor, Open open, TextBody after, @Nullable SubjectRef because, String what) {
        Draft draft = open.draft();
        Instant now = Time.now(clock);
        TextBody counted = ListLabels.recounted(open.text(), after);
        working.save(draft.id(), draft.lastVersion(), open.text(), counted, actor.person(), now);
        for (BlockId block : changed(open.text(), after)) {
            changes.add(draft.id(), block, because, actor.person(), now);
        }
        drafts.save(draft, now);
        events.publish(actor, draft, what, Map.of());
    }

    /** Blocks that read otherwise, are new or are gone. */
    private static Set<BlockId> changed(TextBody before, TextBody after) {
        Map<BlockId, Block> rest = new LinkedHashMap<>();
        before.blocks().forEach(block -> rest.put(block.id(), block));
        Set<BlockId> changed = new LinkedHashSet<>();
        for (Block block : after.blocks()) {
            if (!block.equals(rest.remove(block.id()))) {
                changed.add(block.id());
            }
        }
        changed.addAll(rest.keySet());
        return changed;
    }
}
