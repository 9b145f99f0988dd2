package sk.gremium.office.intake;

import java.util.Set;
import sk.gremium.text.Mark;

/** Takes paragraphs and tables in document order. */
interface Flow {

    void paragraph(Node paragraph, Set<Mark> around);

    /** A table whose children are walked; to be finished before anything else is read. */
    void table(Cursor table, Set<Mark> around);

    /** Where a mark between two paragraphs stands in the text of the block that is being written. */
    int offset();
}
