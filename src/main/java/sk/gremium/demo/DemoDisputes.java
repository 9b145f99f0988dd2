package sk.gremium.demo;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Actor;
import sk.gremium.review.Answer;
import sk.gremium.review.Answers;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.DisputeDetails;
import sk.gremium.review.DisputeId;
import sk.gremium.review.DisputeLevel;
import sk.gremium.review.Disputes;
import sk.gremium.review.PlannedTalk;
import sk.gremium.review.RemovedBy;
import sk.gremium.review.TalkForm;

/** What institutions say to published dispositions, and the talks that are held about them. */
@Component
@Profile("demo")
class DemoDisputes {

    private final DemoMoments moments;
    private final DemoComments comments;
    private final Answers answers;
    private final Disputes disputes;

    DemoDisputes(DemoMoments moments, DemoComments comments, Answers answers, Disputes disputes) {
        this.moments = moments;
        this.comments = comments;
        this.answers = answers;
        this.disputes = disputes;
    }

    void tell(DemoCast cast, DemoRound round, int published) {
        for (String[] row : round.rows("disputes")) {
            moments.be(round.day(published + 2, 10, 0));
            CommentDetails comment = comments.find(round.secretary(), round.round(), row[1], row[2]);
            if (row[4].isEmpty()) {
                answers.answer(cast.speakerOf(row[1], round.committee()), comment.id(), Answer.valueOf(row[3]));
            } else {
                talk(round, comment, row, published + Integer.parseInt(row[8]));
            }
        }
    }

    private void talk(DemoRound round, CommentDetails comment, String[] row, int day) {
        Actor secretary = round.secretary();
        DisputeId dispute = dispute(round, comment).id();
        LocalDateTime heldOn = round.date(day).atTime(13, 0);
        PlannedTalk plan = new PlannedTalk(DisputeLevel.valueOf(row[4]), heldOn, TalkForm.valueOf(row[5]), row[6]);
        disputes.schedule(secretary, dispute, dispute(round, comment).version(), plan);
        if ("SCHEDULED".equals(row[3])) {
            return;
        }
        moments.be(round.day(day, 15, 0));
        long version = dispute(round, comment).version();
        if ("PERSISTS".equals(row[3])) {
            disputes.persist(secretary, dispute, version, row[7]);
        } else {
            @Nullable String compromise = row[9].isEmpty() ? null : row[9];
            disputes.remove(secretary, dispute, version, RemovedBy.valueOf(row[3]), row[7], compromise);
        }
    }

    private DisputeDetails dispute(DemoRound round, CommentDetails comment) {
        return disputes.list(round.secretary(), round.round()).stream()
                .filter(dispute -> Objects.equals(dispute.comment(), comment.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no dispute about " + comment.number()));
    }
}
