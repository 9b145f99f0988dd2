package sk.gremium.draft.ui;

import com.vaadin.flow.router.RouterLink;

/** Makes links to other readings of the same draft. */
@FunctionalInterface
interface VersionLinks {

    RouterLink to(DraftReading reading, String words);
}
