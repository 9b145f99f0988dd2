package sk.gremium.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.Refused;

/**
 * The answer of an institution, given by who speaks for it. After the deadline it is taken and marked late until the
 * evaluation is published.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Responses {

    private final RoundGate gate;
    private final AllComments comments;
    private final Drafts drafts;
    private final Commands commands;
    private final ReviewEvents events;

    Responses(RoundGate gate, AllComments comments, Drafts drafts, Commands commands, ReviewEvents events) {
        this.gate = gate;
        this.comments = comments;
        this.drafts = drafts;
        this.commands = commands;
        this.events = events;
    }

    /**
     * Sends the chosen drafts together; what is not chosen stays a draft. What was sent before stays sent. Each comment
     * gets the institution's next number, in the order of the text.
     *
     * @throws Incomplete if one of them lacks something
     * @throws Refused if none is chosen, or one was sent or discarded meanwhile
     */
    public void send(CommandId command, Actor actor, RoundId round, Set<CommentId> chosen) {
        commands.once(command, () -> {
            Entered entered = gate.speak(actor, round, RoundAct.SEND);
            List<Comment> ready = ready(entered, chosen);
            Response response = entered.response();
            boolean late = entered.round().isLate(entered.now());
            response.answer(ResponseState.SENT, actor.person(), entered.now(), late);
            DraftId draft = new DraftId(entered.round().draft());
            Passages.inOrder(ready, drafts.text(actor, draft, entered.round().draftVersion()))
                    .forEach(comment -> comment.send(numberOf(comment, response), late, entered.now()));
            events.ofRound(actor, entered.round(), "response.sent", facts(ready, late));
            return response.id();
        });
    }

    /** Declares that the institution has no comments: an answer like any other. Its drafts stay drafts. */
    public void noComments(CommandId command, Actor actor, RoundId round) {
        commands.once(command, () -> {
            Entered entered = gate.speak(actor, round, RoundAct.DECLARE_NONE);
            boolean late = entered.round().isLate(entered.now());
            entered.response().answer(ResponseState.NO_COMMENTS, actor.person(), entered.now(), late);
            events.ofRound(actor, entered.round(), "response.none", Map.of("late", String.valueOf(late)));
            return entered.response().id();
        });
    }

    /** Takes the whole answer back before the deadline: what was sent is a draft again and keeps its number. */
    public void takeBack(CommandId command, Actor actor, RoundId round) {
        commands.once(command, () -> {
            Entered entered = gate.speak(actor, round, RoundAct.TAKE_BACK);
            Response response = entered.response();
            comments.sent(round.value(), response.institution().value()).forEach(Comment::takeBack);
            response.takeBack();
            events.ofRound(actor, entered.round(), "response.taken_back", Map.of());
            return response.id();
        });
    }

    private List<Comment> ready(Entered entered, Set<CommentId> chosen) {
        if (chosen.isEmpty()) {
            throw new Refused("review.refused.nothing_chosen");
        }
        List<UUID> ids = chosen.stream().map(CommentId::value).toList();
        List<Comment> found = comments.seizeAll(ids);
        Map<CommentId, List<CommentContent.Gap>> gaps = new LinkedHashMap<>();
        for (Comment comment : found) {
            boolean ours = entered.isOwn(comment.institution())
                    && comment.round().equals(entered.round().id());
            if (!ours || comment.state() != CommentState.DRAFT) {
                throw new Refused("review.refused.chosen_changed");
            }
            if (!comment.content().gaps().isEmpty()) {
                gaps.put(comment.id(), comment.content().gaps());
            }
        }
        if (found.size() != ids.size()) {
            throw new Refused("review.refused.chosen_changed");
        }
        if (!gaps.isEmpty()) {
            throw new Incomplete(gaps);
        }
        return found;
    }

    private static int numberOf(Comment comment, Response response) {
        Integer given = comment.ownNumber();
        return given == null ? response.nextNumber() : given;
    }

    private static Map<String, String> facts(List<Comment> sent, boolean late) {
        long fundamental = sent.stream()
                .filter(comment -> comment.kind() == CommentKind.FUNDAMENTAL)
                .count();
        return Map.of(
                "count",
                String.valueOf(sent.size()),
                "fundamental",
                String.valueOf(fundamental),
                "late",
                String.valueOf(late));
    }
}
