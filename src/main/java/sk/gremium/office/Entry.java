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
     * @param twin whether it went here and came elsewhere, or the other way, with the same letters
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
