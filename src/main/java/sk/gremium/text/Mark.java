package sk.gremium.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is true of a run of text besides its letters. */
public sealed interface Mark {

    /** A way of writing. */
    enum Style implements Mark {
        BOLD,
        ITALIC,
        UNDERLINE,
        STRIKE,
        SUBSCRIPT,
        SUPERSCRIPT
    }

    /** A link to an address; {@code href} is http, https, mailto or a fragment, anything else is dropped at import. */
    record Link(String href) implements Mark {}

    /** A reference to a footnote; {@code note} is the id of its block. The run's text is the note's label. */
    record NoteReference(BlockId note) implements Mark {}

    /** Text inserted with change tracking on and not yet decided. */
    record Inserted(@Nullable String author, @Nullable Instant at) implements Mark {}

    /** Text deleted with change tracking on and not yet decided. */
    record Deleted(@Nullable String author, @Nullable Instant at) implements Mark {}
}
