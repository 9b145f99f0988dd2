package sk.gremium.kernel;

import java.time.LocalDateTime;
import java.util.List;

/**
 * An appointment in the next weeks, for the desk.
 *
 * @param at local time in Bratislava
 * @param title as people call it, such as "15. zasadnutie MECOMIC"
 * @param detail where and how, already in words
 * @param route its page, without a leading slash
 */
public record Upcoming(LocalDateTime at, String title, String detail, String route) {

    /** A module that has appointments. */
    public interface Source {

        /** What lies ahead for the actor, in any order. */
        List<Upcoming> upcoming(Actor actor);
    }
}
