package sk.gremium.draft.ui;

import org.springframework.modulith.NamedInterface;

/**
 * Adds what another module knows of a draft to its page: comments beside the text, a deadline below the heading, a
 * button. Implemented as a bean; the parts are asked in their Spring order each time the page shows something else.
 */
@FunctionalInterface
@NamedInterface("page")
public interface DraftPart {

    /** Adds to the page; called after the text is loaded and before the browser sees it. */
    void contribute(DraftPage page);
}
