package sk.gremium.office.official;

import java.util.List;
import java.util.function.Predicate;
import sk.gremium.office.official.EvaluationSheet.Comment;
import sk.gremium.office.official.EvaluationSheet.Weight;

/**
 * How many of some comments there are.
 *
 * @param all of both weights
 * @param essential how many of them are essential
 */
record EvaluationSums(int all, int essential) {

    static EvaluationSums of(List<Comment> comments, Predicate<Comment> which) {
        int all = 0;
        int essential = 0;
        for (Comment comment : comments) {
            if (which.test(comment)) {
                all++;
                essential += comment.weight() == Weight.ESSENTIAL ? 1 : 0;
            }
        }
        return new EvaluationSums(all, essential);
    }

    int ordinary() {
        return all - essential;
    }

    /** As in "123 / 45". */
    String ofWhichEssential() {
        return all + " / " + essential;
    }
}
