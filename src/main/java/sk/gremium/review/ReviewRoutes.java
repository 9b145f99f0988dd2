package sk.gremium.review;

import sk.gremium.draft.DraftId;

/** The addresses of the pages of a round, without a leading slash. */
public final class ReviewRoutes {

    private ReviewRoutes() {}

    /** The draft with its comments beside it. */
    public static String comments(DraftId draft) {
        return "drafts/" + draft;
    }

    /** What an institution is about to send. */
    public static String response(DraftId draft) {
        return "drafts/" + draft + "/response";
    }

    /** The gestor's work table. */
    public static String evaluation(DraftId draft) {
        return "drafts/" + draft + "/evaluation";
    }

    /** The disputes of a draft. */
    public static String disputes(DraftId draft) {
        return "drafts/" + draft + "/disputes";
    }
}
