package sk.gremium.office;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Numbers the tracked changes of one document (every {@code w:id} is given once) and says who made them when. */
final class Revisions {

    private final String author;
    private final Instant at;
    private int last;

    Revisions(String author, Instant at) {
        this.author = author;
        this.at = at;
    }

    /** The attributes of the next change. */
    String[] next() {
        return next(author, at);
    }

    /** The attributes of the next change, made by somebody who may be unknown. */
    String[] next(@Nullable String by, @Nullable Instant when) {
        String id = Integer.toString(++last);
        return new String[] {"w:id", id, "w:author", by == null ? author : by, "w:date", stamp(when == null ? at : when)
        };
    }

    private static String stamp(Instant when) {
        return when.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
