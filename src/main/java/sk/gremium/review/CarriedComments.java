package sk.gremium.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.text.anchor.Anchor;
import sk.gremium.text.anchor.Carry;

/** Shows comments of a round from another version of its draft. Who sees a comment is the same as in {@link Comments}. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class CarriedComments {

    private final RoundGate gate;
    private final CommentRows rows;
    private final Drafts drafts;

    CarriedComments(RoundGate gate, CommentRows rows, Drafts drafts) {
        this.gate = gate;
        this.rows = rows;
        this.drafts = drafts;
    }

    /**
     * Everything the actor may see in a round, with where its passage is in a version that they may read.
     *
     * @param version of the round's draft; 0 for the working text
     */
    public List<CarriedComment> list(Actor actor, RoundId round, int version) {
        Entered entered = gate.look(actor, round);
        DraftId draft = new DraftId(entered.round().draft());
        Carry carry = new Carry(
                drafts.text(actor, draft, entered.round().draftVersion()),
                version == 0 ? drafts.workingText(actor, draft) : drafts.text(actor, draft, version));
        return rows.list(entered, actor.person()).stream()
                .map(comment -> carried(comment, carry))
                .toList();
    }

    private static CarriedComment carried(CommentDetails comment, Carry carry) {
        @Nullable Anchor anchor = comment.content().target().anchor();
        return new CarriedComment(comment, anchor == null ? null : carry.carry(anchor));
    }
}
