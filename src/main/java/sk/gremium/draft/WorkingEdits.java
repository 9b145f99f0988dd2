package sk.gremium.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.kernel.Time;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.TextBody;
import sk.gremium.text.anchor.Anchor;
import sk.gremium.text.anchor.Carried;
import sk.gremium.text.anchor.Carry;
import sk.gremium.text.anchor.Rewording;

/** Changes the working text, each time in one transaction with its reason and its trail. */
@Component
@Transactional
class WorkingEdits {

    private final StoredDrafts drafts;
    private final DraftPolicy policy;
    private final Versions versions;
    private final WorkingTexts working;
    private final PassageChanges changes;
    private final DraftEvents events;
    private final Clock clock;

    WorkingEdits(
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

    boolean replace(Actor actor, DraftId id, int version, Anchor passage, String wording, SubjectRef because) {
        Draft draft = drafts.lock(id);
        policy.require(actor, draft, DraftAction.EDIT_WORKING_TEXT);
        draft.requireOpenText();
        TextBody base = versions.text(id, version);
        TextBody before = working.find(id).orElseGet(() -> versions.text(id, draft.lastVersion()));
        Carried carried = new Carry(base, before).carry(passage);
        Optional<Anchor> place = carried.passage();
        // A replaced word takes the space after it along.
        if (place.filter(read -> read.quote().strip().equals(wording.strip())).isPresent()) {
            return true;
        }
        Optional<TextBody> after = carried.outcome() == Carried.Outcome.CHANGED
                ? Optional.empty()
                : place.flatMap(read -> Rewording.of(before, read, wording));
        after.ifPresent(text -> save(actor, draft, before, text, because));
        return after.isPresent();
    }

    private void save(Actor actor, Draft draft, TextBody before, TextBody after, SubjectRef because) {
        Instant now = Time.now(clock);
        working.save(draft.id(), draft.lastVersion(), before, after, actor.person(), now);
        for (BlockId block : changed(before, after)) {
            changes.add(draft.id(), block, because, actor.person(), now);
        }
        drafts.save(draft, now);
        events.publish(actor, draft, "draft.reworded", Map.of());
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
