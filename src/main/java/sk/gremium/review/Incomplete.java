package sk.gremium.review;

import java.util.List;
import java.util.Map;
import sk.gremium.kernel.Refused;

/** Some of the comments to be sent lack what they need. Nothing was sent. */
public class Incomplete extends Refused {

    private final transient Map<CommentId, List<CommentContent.Gap>> gaps;

    Incomplete(Map<CommentId, List<CommentContent.Gap>> gaps) {
        super("review.refused.incomplete", gaps.size());
        this.gaps = Map.copyOf(gaps);
    }

    /** What is missing, by comment. */
    public Map<CommentId, List<CommentContent.Gap>> gaps() {
        return gaps;
    }
}
