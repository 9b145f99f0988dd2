package sk.gremium.text;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A stretch of text in one formatting.
 *
 * @param text in NFC, never empty
 * @param marks in no particular order
 */
public record Run(String text, Set<Mark> marks) {

    public Run {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a run has text");
        }
        marks = Collections.unmodifiableSet(new LinkedHashSet<>(marks));
    }

    /** Text without any mark. */
    public static Run plain(String text) {
        return new Run(text, Set.of());
    }
}
