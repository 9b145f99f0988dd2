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

    /** Where the secretariat opens the next round. */
    public static String newRound(DraftId draft) {
        return "drafts/" + draft + "/rounds/new";
    }

    /** Who has answered, for the secretariat. */
    public static String board(DraftId draft) {
        return "drafts/" + draft + "/round";
    }

    /** The gestor's work table. */
    public static String evaluation(DraftId draft) {
        return "drafts/" + draft + "/evaluation";
    }

    /** The disputes of a draft. */
    public static String disputes(DraftId draft) {
        return "drafts/" + draft + "/disputes";
    }

    /** A comment beside the passage it speaks of. */
    public static String comment(DraftId draft, CommentId comment) {
        return comments(draft) + "?comment=" + comment;
    }

    /** Where the gestor decides about a comment. */
    public static String disposition(DraftId draft, CommentId comment) {
        return evaluation(draft) + "?comment=" + comment;
    }

    /** One dispute among the others. */
    public static String dispute(DraftId draft, DisputeId dispute) {
        return disputes(draft) + "?dispute=" + dispute;
    }

    /** What an institution was answered to one of its comments. */
    public static String answer(DraftId draft, CommentId comment) {
        return response(draft) + "?comment=" + comment;
    }
}
