package sk.gremium.text.html;

/** How two versions are read. */
public enum Reading {
    /** The older text. */
    ORIGINAL,
    /** Both, with what was inserted, deleted and moved. */
    CHANGES,
    /** The newer text. */
    RESULT
}
