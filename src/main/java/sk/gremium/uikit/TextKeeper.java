package sk.gremium.uikit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a text that is being typed is kept on the server, for one person and one place. A feature implements it over
 * its store; it has to commit before {@link #keep} returns.
 */
public interface TextKeeper extends Serializable {

    /** A kept text and since when. */
    record Kept(String text, Instant at) {}

    /** What was kept and not yet forgotten. */
    Optional<Kept> load();

    /** Keeps this text instead of what was kept before. */
    void keep(String text);

    /** Forgets it, because it was saved for good or thrown away on purpose. */
    void forget();
}
