package sk.gremium.office;

import org.jspecify.annotations.Nullable;

/** What change tracking says of a piece of text, a paragraph's end or a table row. */
enum Change {
    KEPT(null),
    INSERTED("w:ins"),
    DELETED("w:del");

    private final @Nullable String element;

    Change(@Nullable String element) {
        this.element = element;
    }

    /** The element of WordprocessingML that says so; null for what has not changed. */
    @Nullable
    String element() {
        return element;
    }
}
