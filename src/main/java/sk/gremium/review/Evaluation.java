package sk.gremium.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.DraftLife;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;

/** The gestor's decisions about sent comments, from the closing of a round until they are published. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Evaluation {

    private final CommentGate comments;
    private final AllEvaluations all;
    private final PastEvaluations past;
    private final Incorporation text;
    private final DraftLife life;
    private final Commands commands;
    private final ReviewEvents events;

    Evaluation(
            CommentGate comments,
            AllEvaluations all,
            PastEvaluations past,
            Incorporation text,
            DraftLife life,
            Commands commands,
            ReviewEvents events) {
        this.comments = comments;
        this.all = all;
        this.past = past;
        this.text = text;
        this.life = life;
        this.commands = commands;
        this.events = events;
    }

    /**
     * What a decision led to.
     *
     * @param version of the evaluation, for the next decision about the same comment
     */
    public record Decided(WordingUse wording, long version) {}

    /**
     * Decides about a comment, or decides anew; what was decided before is kept. A wording that no longer fits its passage
     * leaves the working text as it is and answers {@link WordingUse#CONFLICT}.
     *
     * @param version of the evaluation that the form showed; 0 if it showed none
     * @throws Stale if somebody decided meanwhile
     * @throws Refused if a reply is required and missing, or the wording of a rejected comment is to be applied
     */
    public Decided evaluate(Actor actor, CommentId id, long version, Verdict verdict) {
        CommentGate.Held held = comments.hold(actor, id, CommentAct.EVALUATE);
        @Nullable Evaluated before = held.evaluation();
        Stale.check(version, before == null ? 0 : before.version());
        return decide(actor, held, verdict);
    }

    /**
     * Decides alike about several comments, such as editorial ones; all or none. Those that somebody decided meanwhile
     * stay as they are; wordings are applied, if asked, where one is proposed.
     */
    public void evaluateAll(CommandId command, Actor actor, Set<CommentId> ids, Verdict verdict) {
        commands.once(command, () -> {
            ids.stream()
                    .sorted(Comparator.comparing(CommentId::value))
                    .map(id -> comments.hold(actor, id, CommentAct.EVALUATE))
                    .filter(held -> held.evaluation() == null)
                    .forEach(held -> decide(actor, held, fitting(held, verdict)));
            return command.value();
        });
    }

    private static Verdict fitting(CommentGate.Held held, Verdict verdict) {
        return held.comment().content().wording() == null
                ? new Verdict(verdict.disposition(), verdict.reply(), false)
                : verdict;
    }

    /** The replies given with this disposition in the committee of a round, the last used first, at most ten. */
    @Transactional(readOnly = true)
    public List<String> usualReplies(Actor actor, RoundId round, Disposition disposition) {
        return past.replies(comments.evaluator(actor, round).round().committee(), disposition);
    }

    /** What was decided about a comment before the decision that stands, the oldest first. */
    @Transactional(readOnly = true)
    public List<PastDecision> history(Actor actor, CommentId id) {
        return past.of(comments.evaluated(actor, id));
    }

    private Decided decide(Actor actor, CommentGate.Held held, Verdict verdict) {
        if (verdict.disposition().needsReply() && verdict.reply().isEmpty()) {
            throw new Refused("review.refused.reply");
        }
        if (verdict.reply().length() > Writing.LONGEST) {
            throw new Refused("review.refused.too_long", Writing.LONGEST);
        }
        life.evaluating(actor, new DraftId(held.round().draft()));
        @Nullable Evaluated before = held.evaluation();
        WordingUse use = text.use(actor, held, verdict);
        Instant now = held.entered().now();
        if (before == null) {
            Evaluated made = new Evaluated(held.comment().id(), verdict, actor.person(), now);
            made.use(use);
            all.save(made);
        } else {
            past.keep(before);
            before.decide(verdict, actor.person(), now);
            before.use(use);
        }
        UUID comment = held.comment().id().value();
        events.ofComment(
                actor,
                held.round(),
                new CommentId(comment),
                "comment.evaluated",
                Map.of("disposition", verdict.disposition().name()));
        return new Decided(use, before == null ? 1 : before.version() + 1);
    }
}
