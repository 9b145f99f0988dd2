package sk.gremium.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.BlockId;
import sk.gremium.text.redline.Segment;

/**
 * The gestor's work table: every provision that somebody commented on, once, in the order of the text.
 *
 * @param provisions the material as a whole first, if there are comments on it
 */
public record EvaluationTable(Progress progress, List<Provision> provisions) {

    public EvaluationTable {
        provisions = List.copyOf(provisions);
    }

    /** The abbreviations of the institutions that sent comments, in the order in which they first appear. */
    public List<String> institutions() {
        return provisions.stream()
                .flatMap(provision -> provision.rows().stream())
                .map(row -> row.comment().abbr())
                .distinct()
                .toList();
    }

    /**
     * How far the evaluation is. Withdrawn comments do not count.
     *
     * @param fundamentalOpen fundamental comments not evaluated yet
     * @param withWording comments that propose a wording
     * @param disputes fundamental comments that are not fully accepted and whose dispute is not removed
     */
    public record Progress(
            int total,
            int done,
            int accepted,
            int partly,
            int rejected,
            int fundamental,
            int fundamentalOpen,
            int withWording,
            int disputes) {

        static Progress of(List<CommentDetails> sent) {
            return new Progress(
                    sent.size(),
                    count(sent, comment -> comment.evaluation() != null),
                    count(sent, comment -> is(comment, Disposition.ACCEPTED)),
                    count(sent, comment -> is(comment, Disposition.PARTLY)),
                    count(sent, comment -> is(comment, Disposition.REJECTED)),
                    count(sent, CommentDetails::fundamental),
                    count(sent, comment -> comment.fundamental() && comment.evaluation() == null),
                    count(sent, comment -> comment.content().wording() != null),
                    count(sent, Progress::disputed));
        }

        private static boolean disputed(CommentDetails comment) {
            CommentDetails.@Nullable EvaluationDetails evaluation = comment.evaluation();
            return comment.fundamental()
                    && evaluation != null
                    && evaluation.disposition() != Disposition.ACCEPTED
                    && evaluation.disputeState() != DisputeState.REMOVED;
        }

        private static boolean is(CommentDetails comment, Disposition disposition) {
            CommentDetails.@Nullable EvaluationDetails evaluation = comment.evaluation();
            return evaluation != null && evaluation.disposition() == disposition;
        }

        private static int count(List<CommentDetails> sent, java.util.function.Predicate<CommentDetails> which) {
            return (int) sent.stream().filter(which).count();
        }
    }

    /**
     * Blocks on which comments overlap, with all comments on them.
     *
     * @param block the first block; null for the material as a whole
     * @param heading the label and text of the heading under which it stands; empty if none
     * @param label what stands before the block, such as "b)"; empty if nothing
     * @param commented how it reads in the version that was commented on; empty for the whole
     * @param now how it reads in the working text; null if it is no longer there, empty for the whole
     * @param rows in the order of their passages, then of writing
     */
    public record Provision(
            @Nullable BlockId block,
            String heading,
            String label,
            String commented,
            @Nullable String now,
            List<Row> rows) {

        public Provision {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One comment on a provision.
     *
     * @param wording the passage with the proposed wording as changes; empty if none is proposed
     * @param result how the whole provision would read with it; empty if none is proposed
     * @param competing the other comments that propose a wording for letters of the same passage
     */
    public record Row(CommentDetails comment, List<Segment> wording, String result, Set<CommentId> competing) {

        public Row {
            wording = List.copyOf(wording);
            competing = Set.copyOf(competing);
        }
    }
}
