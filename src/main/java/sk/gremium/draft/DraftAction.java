package sk.gremium.draft;

/** What somebody may do with a draft now; the services refuse what is not among {@link DraftDetails#actions()}. */
public enum DraftAction {
    /** Upload a new version. */
    UPLOAD_VERSION,
    /** See the working text and change it. */
    EDIT_WORKING_TEXT,
    /** Make the working text the next version. */
    FREEZE,
    /** Change the title, the gestor or the language. */
    DESCRIBE,
    /** Open a round of comments on a version. */
    OPEN_ROUND,
    /** Move the draft by hand to one of {@link DraftDetails#nextStates()}. */
    MOVE
}
