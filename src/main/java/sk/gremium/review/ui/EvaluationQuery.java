package sk.gremium.review.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentId;

/**
 * Which comments the work table shows and which one is being decided, as the address says it.
 *
 * @param institution its abbreviation; null for all
 * @param comment null if none is open
 */
record EvaluationQuery(
        Show show, @Nullable String institution, @Nullable CommentId comment) {

    /** What narrows the table. */
    enum Show {
        ALL(comment -> true),
        UNDECIDED(comment -> comment.evaluation() == null),
        FUNDAMENTAL(CommentDetails::fundamental),
        WORDING(comment -> comment.content().wording() != null);

        private final Predicate<CommentDetails> takes;

        Show(Predicate<CommentDetails> takes) {
            this.takes = takes;
        }

        private static Optional<Show> of(String name) {
            for (Show show : values()) {
                if (show.name().equalsIgnoreCase(name)) {
                    return Optional.of(show);
                }
            }
            return Optional.empty();
        }
    }

    static EvaluationQuery everything() {
        return new EvaluationQuery(Show.ALL, null, null);
    }

    static EvaluationQuery of(QueryParameters query) {
        return new EvaluationQuery(
                query.getSingleParameter("show").flatMap(Show::of).orElse(Show.ALL),
                query.getSingleParameter("institution").orElse(null),
                query.getSingleParameter("comment").map(CommentId::of).orElse(null));
    }

    boolean takes(CommentDetails comment) {
        return show.takes.test(comment) && (institution == null || institution.equals(comment.abbr()));
    }

    EvaluationQuery with(Show other) {
        return new EvaluationQuery(other, institution, null);
    }

    EvaluationQuery of(@Nullable String abbr) {
        return new EvaluationQuery(show, abbr, null);
    }

    EvaluationQuery at(@Nullable CommentId open) {
        return new EvaluationQuery(show, institution, open);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (show != Show.ALL) {
            parameters.put("show", show.name().toLowerCase(Locale.ROOT));
        }
        if (institution != null) {
            parameters.put("institution", institution);
        }
        if (comment != null) {
            parameters.put("comment", comment.toString());
        }
        return QueryParameters.simple(parameters);
    }
}
