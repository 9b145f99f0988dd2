package sk.gremium.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        if (place.filter(read -> read.quote().equals(wording)).isPresent()) {
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
        events.publish(actor, draft, "draft.reworded", Map.of("because", because.toString()));
    }

    private static List<BlockId> changed(TextBody before, TextBody after) {
        List<Block> old = before.blocks();
        return after.blocks().stream()
                .filter(block -> !old.contains(block))
                .map(Block::id)
                .toList();
    }
}
