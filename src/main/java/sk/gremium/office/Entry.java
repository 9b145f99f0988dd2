package sk.gremium.office;

import java.util.List;
import java.util.stream.Collectors;

/** A block of a redline at its place: a paragraph or a row of a table. */
sealed interface Entry {

    Change change();

    /**
     * A paragraph.
     *
     * @param look how it looks where it stays or comes; how it looked where it goes
     * @param before how it looked before, the same as the look if nothing changed
     * @param twin whether a word processor may leave its look to the paragraph after it: it went here and came elsewhere
     *     with the same letters, or the change runs on into that paragraph
     * @param pressed whether new text at its start meets new text at the end of the paragraph before, which stays
     */
    record Text(Change change, Look look, Look before, List<Piece> pieces, boolean twin, boolean pressed)
            implements Entry {

        String letters() {
            return pieces.stream()
                    .map(Piece::text)
                    .collect(Collectors.joining())
                    .strip();
        }

        Text asTwin() {
            return new Text(change, look, before, pieces, true, pressed);
        }

        Text asPressed() {
            return new Text(change, look, before, pieces, twin, true);
        }

        /** Whether it stays and ends with new text. */
        boolean endsNew() {
            return change == Change.KEPT
                    && !pieces.isEmpty()
                    && pieces.getLast().change() == Change.INSERTED;
        }

        /** Whether it stays and begins with a change that the one before it is part of as a whole. */
        boolean continues(Text before) {
            return change == Change.KEPT
                    && before.change() != Change.KEPT
                    && !pieces.isEmpty()
                    && pieces.getFirst().change() == before.change();
        }

        boolean startsNew() {
            return pieces.isEmpty()
                    ? change == Change.INSERTED
                    : pieces.getFirst().change() == Change.INSERTED;
        }
    }

    /**
     * A row.
     *
     * @param table the same number for all rows that make one table, in either version
     */
    record Row(Change change, int table, Part.Row row) implements Entry {}
}
