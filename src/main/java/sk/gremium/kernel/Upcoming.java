package sk.gremium.kernel;

import java.time.LocalDateTime;
import java.util.List;

/**
 * An appointment in the next weeks, for the desk.
 *
 * @param at local time in Bratislava
 * @param title translation key of its name, such as "15. zasadnutie MECOMIC"
 * @param arguments what the name contains
 * @param detail where, as its organisers wrote it
 * @param route its page, without a leading slash
 */
public record Upcoming(LocalDateTime at, String title, List<Object> arguments, String detail, String route) {

    public Upcoming {
        arguments = List.copyOf(arguments);
    }

    /** A module that has appointments. */
    public interface Source {

        /** What lies ahead for the actor, in any order. */
        List<Upcoming> upcoming(Actor actor);
    }
}
