package sk.gremium.kernel;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened and may interest a person, for "since your last visit".
 *
 * @param sentence translation key of a whole sentence
 * @param arguments what the sentence names
 * @param route where it can be seen, without a leading slash
 */
public record News(Instant at, String sentence, List<Object> arguments, String route) {

    public News {
        arguments = List.copyOf(arguments);
    }

    /** A module that has news. */
    public interface Source {

        /** What happened since then in what the actor may see, newest first, at most {@code limit}. */
        List<News> since(Actor actor, Instant since, int limit);
    }
}
