package sk.gremium.office.official;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the evaluation of a comment round says; all its sums follow from the comments.
 *
 * @param title of the material
 * @param comments in any order
 * @param subjects everyone who was asked or who answered, each once
 * @param disputes the talks about essential comments that were not accepted in full
 */
public record EvaluationSheet(
        String title, Procedure procedure, List<Comment> comments, List<Subject> subjects, List<Dispute> disputes) {

    /**
     * Checks that every subject stands in exactly one of commented, had no comments, did not answer.
     *
     * @throws IllegalArgumentException if one stands twice, comments in spite of "no comments", or comments unlisted
     */
    public EvaluationSheet {
        comments = List.copyOf(comments);
        subjects = List.copyOf(subjects);
        disputes = List.copyOf(disputes);
        Set<String> commented = comments.stream().map(Comment::subject).collect(Collectors.toSet());
        Set<String> listed = new HashSet<>();
        for (Subject subject : subjects) {
            if (!listed.add(subject.name())) {
                throw new IllegalArgumentException(subject.name() + " is listed twice");
            }
            if (subject.noComments() && commented.contains(subject.name())) {
                throw new IllegalArgumentException(subject.name() + " has comments and declared to have none");
            }
        }
        if (!listed.containsAll(commented)) {
            commented.removeAll(listed);
            throw new IllegalArgumentException("comments of subjects that are not listed: " + commented);
        }
    }

    /** How long the round took by law. */
    public enum Procedure {
        ORDINARY,
        SHORTENED
    }

    /** The weight of a comment: O or Z. */
    public enum Weight {
        ORDINARY,
        ESSENTIAL
    }

    /** What became of a comment: A, ČA or N. */
    public enum Result {
        ACCEPTED,
        PARTLY,
        REFUSED
    }

    /** How a dispute about a comment ended. */
    public enum Outcome {
        /** There was no dispute, or it is still open. */
        NONE,
        REMOVED,
        PERSISTS
    }

    /**
     * Who was asked.
     *
     * @param name the usual abbreviation, or the name if there is none
     * @param noComments whether it declared to have none
     */
    public record Subject(String name, boolean noComments) {}

    /**
     * One comment and its evaluation.
     *
     * @param subject the name of a listed subject
     * @param place where the passage stands in the material; orders the table by provision
     * @param reference such as "K časti 2, opatrenie 2.3"
     * @param wording the proposed wording, empty if none
     * @param reason empty if none was given
     * @param late whether it came after the deadline
     * @param result null until evaluated
     * @param reply how and why it was evaluated so; empty until evaluated
     */
    public record Comment(
            String subject,
            int place,
            String reference,
            String text,
            String wording,
            String reason,
            Weight weight,
            boolean editorial,
            boolean late,
            @Nullable Result result,
            String reply,
            Outcome outcome) {}

    /** One talk about a dispute, in words: with whom, when, with what result. */
    public record Dispute(String with, String when, String result) {}
}
