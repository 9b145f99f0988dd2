package sk.gremium.office.intake;

/** What the layout of sections holds that a text does not. */
final class SectionReport {

    private SectionReport() {}

    /** Counts one section by its properties. */
    static void count(Node section, Story story) {
        story.leftOut(NotKept.SECTIONS);
        Node columns = section.child("w:cols");
        if (columns != null && Node.number(columns.attribute("num"), 1) > 1) {
            story.leftOut(NotKept.COLUMNS);
        }
    }
}
