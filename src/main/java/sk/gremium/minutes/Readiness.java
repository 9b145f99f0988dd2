package sk.gremium.minutes;

import java.util.List;
import java.util.Set;
import sk.gremium.kernel.PersonId;

/**
 * What should be known before minutes go out: who will see them and what is missing. Nothing here forbids it.
 *
 * @param readers everybody who has a part in the committee today
 * @param withoutText titles of items about which nothing was written
 * @param missing what else is missing
 */
public record Readiness(List<Reader> readers, List<String> withoutText, Set<Gap> missing) {

    public Readiness {
        readers = List.copyOf(readers);
        withoutText = List.copyOf(withoutText);
        missing = Set.copyOf(missing);
    }

    /**
     * Who will see them.
     *
     * @param suggested whether the plan of the meeting names them as a verifier
     */
    public record Reader(PersonId person, String name, String abbr, boolean suggested) {}

    /** Something that minutes usually have. */
    public enum Gap {
        FILE_NUMBER,
        MINUTE_TAKER,
        CHAIR,
        ATTENDANCE
    }
}
