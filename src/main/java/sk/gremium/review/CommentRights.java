package sk.gremium.review;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what can be done with a comment: the list that a reader sees and the refusal of a service come from here. */
final class CommentRights {

    private CommentRights() {}

    /**
     * The acts allowed now.
     *
     * @param round what the actor may do in the round
     * @param own whether the comment is of the institution for which the actor acts
     * @param disposition as far as the actor sees it
     */
    static Set<CommentAct> of(Set<RoundAct> round, boolean own, CommentState state, @Nullable Disposition disposition) {
        Set<CommentAct> acts = EnumSet.noneOf(CommentAct.class);
        for (CommentAct act : CommentAct.values()) {
            if (allows(act, round, own, state, disposition)) {
                acts.add(act);
            }
        }
        return acts;
    }

    private static boolean allows(
            CommentAct act, Set<RoundAct> round, boolean own, CommentState state, @Nullable Disposition disposition) {
        boolean draft = state == CommentState.DRAFT;
        boolean sent = state == CommentState.SENT;
        return switch (act) {
            case EDIT, DISCARD -> own && draft && round.contains(RoundAct.WRITE);
            case SEND -> own && draft && round.contains(RoundAct.SEND);
            case WITHDRAW -> own && sent && round.contains(RoundAct.SEND);
            case DISCUSS -> own && (draft || sent) && round.contains(RoundAct.WRITE);
            case EVALUATE -> sent && round.contains(RoundAct.EVALUATE);
            case ANSWER ->
                own
                        && sent
                        && round.contains(RoundAct.ANSWER)
                        && disposition != null
                        && disposition != Disposition.ACCEPTED;
        };
    }
}
