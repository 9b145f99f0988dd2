package sk.gremium.draft;

/** What happens to the tracked changes of an uploaded file; they are never silently mixed into the text. */
public enum TrackedChoice {
    /** The text as if all were accepted. */
    ACCEPT,
    /** The text as if all were rejected, and each change kept beside it as a proposal. */
    PROPOSALS
}
