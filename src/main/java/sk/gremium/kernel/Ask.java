package sk.gremium.kernel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wanted from a person, for the desk and for the Monday digest.
 *
 * @param sign one character that stands for the kind, such as "✎"; decoration only
 * @param what translation key of the verb, such as {@code review.ask.respond} ("Odoslať stanovisko")
 * @param title the object it is about
 * @param detail translation key of the line below; null if there is nothing to add
 * @param arguments what the detail line names
 * @param due until when; null if there is no date
 * @param route the address of the page where it is done, without a leading slash
 * @param actions the buttons, the primary one last; at least one
 */
public record Ask(
        CommitteeId committee,
        String sign,
        String what,
        Title title,
        @Nullable String detail,
        List<Object> arguments,
        @Nullable Instant due,
        String route,
        List<Action> actions) {

    public Ask {
        arguments = List.copyOf(arguments);
        actions = List.copyOf(actions);
    }

    /**
     * How the object is called: as its author wrote it, or in the reader's language.
     *
     * @param words what was written, or a translation key if there are arguments
     * @param arguments what the translation names
     */
    public record Title(String words, List<Object> arguments) {

        public Title {
            arguments = List.copyOf(arguments);
        }

        /** A title that somebody gave, the same in every language. */
        public static Title written(String title) {
            return new Title(title, List.of());
        }

        /** A title that is said in the reader's language. */
        public static Title said(String key, Object... arguments) {
            return new Title(key, List.of(arguments));
        }
    }

    /**
     * A button that leads to the page where the thing is done.
     *
     * @param label translation key of a verb with its object
     * @param route the address, without a leading slash
     */
    public record Action(String label, String route) {}
}
