package sk.gremium.text.redline;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;

/**
 * A stretch of text in a redline, in one formatting on each side.
 *
 * @param change the number of the change it belongs to, from 1; 0 for what stayed
 * @param old how it was, null if inserted
 * @param now how it is, null if deleted
 */
public record Segment(
        Type type, int change, @Nullable Run old, @Nullable Run now) {

    /** What became of the text. */
    public enum Type {
        /** Both sides are the same, save for the number of a footnote. */
        EQUAL,
        INSERTED,
        DELETED,
        /** The same text in another formatting. */
        FORMATTED
    }

    /** The text as it is now, or was if it is no more. */
    public String text() {
        return run().text();
    }

    /** The formatting as it is now, or was if it is no more. */
    public Set<Mark> marks() {
        return run().marks();
    }

    /** The run as it is now, or was if it is no more. */
    public Run run() {
        return now != null ? now : Objects.requireNonNull(old);
    }

    Segment numbered(int number) {
        return new Segment(type, number, old, now);
    }
}
