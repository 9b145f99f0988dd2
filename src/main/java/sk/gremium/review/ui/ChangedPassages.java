package sk.gremium.review.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.Drafts;
import sk.gremium.draft.PassageChange;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.review.CommentId;
import sk.gremium.review.DisputeId;
import sk.gremium.review.RoundDetails;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.TextBody;

/** Which passages were changed because of which comment or dispute, as far as a reader may read the text. */
@org.springframework.stereotype.Component
class ChangedPassages {

    /**
     * A changed passage.
     *
     * @param before how it read in the round's version
     * @param after how it reads in the newest text that the reader may see; empty if it is gone
     * @param version the first version that holds the change; null while it is in the working text only
     */
    record Changed(String before, String after, @Nullable Integer version) {}

    /** All changed passages of one draft. */
    record Known(Map<SubjectRef, Changed> changes) {

        Optional<Changed> of(CommentId comment) {
            return Optional.ofNullable(changes.get(new SubjectRef("comment", comment.value())));
        }

        Optional<Changed> of(DisputeId dispute) {
            return Optional.ofNullable(changes.get(new SubjectRef("dispute", dispute.value())));
        }
    }

    private final Drafts drafts;

    ChangedPassages(Drafts drafts) {
        this.drafts = drafts;
    }

    Known of(Actor actor, RoundDetails round) {
        Map<SubjectRef, Changed> known = new HashMap<>();
        var changes = drafts.changes(actor, round.draft());
        if (changes.stream().allMatch(change -> change.because() == null)) {
            return new Known(known);
        }
        Map<BlockId, String> before = blocks(drafts.text(actor, round.draft(), round.draftVersion()));
        Map<BlockId, String> after = blocks(newest(actor, round));
        for (PassageChange change : changes) {
            if (change.because() != null) {
                known.put(
                        change.because(),
                        new Changed(
                                before.getOrDefault(change.block(), ""),
                                after.getOrDefault(change.block(), ""),
                                change.version()));
            }
        }
        return new Known(known);
    }

    private TextBody newest(Actor actor, RoundDetails round) {
        var draft = drafts.get(actor, round.draft());
        return draft.workingText()
                ? drafts.workingText(actor, round.draft())
                : drafts.text(actor, round.draft(), draft.lastVersion());
    }

    private static Map<BlockId, String> blocks(TextBody text) {
        Map<BlockId, String> blocks = new HashMap<>();
        for (Block block : text.blocks()) {
            blocks.put(block.id(), block.text());
        }
        return blocks;
    }
}
