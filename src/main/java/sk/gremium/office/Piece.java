package sk.gremium.office;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;

/**
 * A stretch of text on its way into a document.
 *
 * @param text never empty; {@code '\n'} is a line break
 * @param change whether it is written as a tracked insertion or deletion
 * @param before the marks it had, if only its formatting changed
 */
record Piece(
        String text,
        Set<Mark> marks,
        Change change,
        @Nullable Set<Mark> before) {

    static Piece kept(Run run) {
        return new Piece(run.text(), run.marks(), Change.KEPT, null);
    }

    static Piece of(Run run, Change change) {
        return new Piece(run.text(), run.marks(), change, null);
    }

    static Piece of(String text, Change change) {
        return new Piece(text, Set.of(), change, null);
    }
}
