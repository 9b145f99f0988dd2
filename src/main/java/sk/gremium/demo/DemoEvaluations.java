package sk.gremium.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import sk.gremium.draft.DraftDetails;
import sk.gremium.draft.DraftLife;
import sk.gremium.draft.DraftUploads;
import sk.gremium.draft.Drafts;
import sk.gremium.draft.TrackedChoice;
import sk.gremium.kernel.CommandId;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.Disposition;
import sk.gremium.review.Evaluation;
import sk.gremium.review.Publication;
import sk.gremium.review.Verdict;

/** How the gestor decides, publishes, and brings the next version. */
@Component
@Profile("demo")
class DemoEvaluations {

    private static final int EVALUATED = 13;
    private static final int PUBLISHED = 20;
    private static final int READY = 34;

    private final DemoMoments moments;
    private final DemoComments comments;
    private final DemoDisputes disputes;
    private final Evaluation evaluation;
    private final Publication publication;
    private final Drafts drafts;
    private final DraftUploads uploads;
    private final DraftLife life;

    DemoEvaluations(
            DemoMoments moments,
            DemoComments comments,
            DemoDisputes disputes,
            Evaluation evaluation,
            Publication publication,
            Drafts drafts,
            DraftUploads uploads,
            DraftLife life) {
        this.moments = moments;
        this.comments = comments;
        this.disputes = disputes;
        this.evaluation = evaluation;
        this.publication = publication;
        this.drafts = drafts;
        this.uploads = uploads;
        this.life = life;
    }

    /** Tells the round on to where the table says that it stands. */
    void tell(DemoCast cast, DemoRound round, String stands) {
        if ("OPEN".equals(stands)) {
            return;
        }
        evaluate(round);
        if (!"EVALUATED".equals(stands)) {
            moments.be(round.day(PUBLISHED, 11, 0));
            publication.publish(CommandId.next(), round.secretary(), round.round());
            disputes.tell(cast, round, PUBLISHED);
        }
        if ("ADOPTED".equals(stands)) {
            moments.be(round.day(READY, 10, 0));
            typeUp(round, round.code() + "-2.docx");
            life.forApproval(round.secretary(), round.draft(), details(round).lastVersion());
        }
    }

    private void evaluate(DemoRound round) {
        List<String[]> rows = round.rows("comments");
        for (int at = 0; at < rows.size(); at++) {
            String[] row = rows.get(at);
            @Nullable Disposition disposition = disposition(row[9]);
            if (disposition != null) {
                moments.be(round.day(EVALUATED, 9, 9 * at));
                CommentDetails comment = comments.find(round.secretary(), round.round(), row[1], row[6]);
                Verdict verdict = new Verdict(disposition, row[10], row[9].endsWith("+"));
                evaluation.evaluate(round.secretary(), comment.id(), 0, verdict);
            }
        }
    }

    private static @Nullable Disposition disposition(String told) {
        return switch (told) {
            case "A", "A+" -> Disposition.ACCEPTED;
            case "ČA", "ČA+" -> Disposition.PARTLY;
            case "N" -> Disposition.REJECTED;
            default -> null;
        };
    }

    /** What was agreed on is typed up in Word; a working text that is ahead becomes a version of its own before. */
    private void typeUp(DemoRound round, String file) {
        uploads.uploadVersion(
                CommandId.next(),
                round.secretary(),
                round.draft(),
                details(round).version(),
                file,
                DemoTable.bytes(file),
                TrackedChoice.ACCEPT,
                false);
    }

    private DraftDetails details(DemoRound round) {
        return drafts.get(round.secretary(), round.draft());
    }
}
