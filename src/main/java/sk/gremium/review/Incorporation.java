package sk.gremium.review;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.WorkingText;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.text.anchor.Anchor;

/** Puts accepted wordings into the working text. */
@Component
class Incorporation {

    private final WorkingText text;

    Incorporation(WorkingText text) {
        this.text = text;
    }

    /** Follows the verdict; what stands in the text already is not put there again. */
    WordingUse use(Actor actor, CommentGate.Held held, Verdict verdict) {
        @Nullable Evaluated before = held.evaluation();
        CommentContent content = held.comment().content();
        @Nullable Anchor passage = content.target().anchor();
        @Nullable String wording = content.wording();
        if (before != null && before.wordingUse() == WordingUse.APPLIED) {
            return WordingUse.APPLIED;
        }
        if (!verdict.applyWording()) {
            return WordingUse.NOT_USED;
        }
        if (verdict.disposition() == Disposition.REJECTED || passage == null || wording == null) {
            throw new Refused("review.refused.wording");
        }
        return put(
                actor,
                held.round(),
                passage,
                wording,
                new SubjectRef("comment", held.comment().id().value()));
    }

    /** Puts a wording in the place of a passage of the round's version, if that still reads as it did. */
    WordingUse put(Actor actor, Round round, Anchor passage, String wording, SubjectRef because) {
        boolean reads =
                text.replace(actor, new DraftId(round.draft()), round.draftVersion(), passage, wording, because);
        return reads ? WordingUse.APPLIED : WordingUse.CONFLICT;
    }
}
