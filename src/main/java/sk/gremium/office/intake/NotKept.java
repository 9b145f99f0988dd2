package sk.gremium.office.intake;

/** What a document holds that a text does not; the report counts each. */
public enum NotKept {
    /** Headers and footers with any content. */
    HEADERS_FOOTERS("office.notKept.headersFooters"),
    /** Pictures. */
    IMAGES("office.notKept.images"),
    /** Lines, arrows and other drawn shapes without text. */
    SHAPES("office.notKept.shapes"),
    /** Text boxes: their text is kept, as paragraphs after the one they hang on; their place is not. */
    TEXT_BOXES("office.notKept.textBoxes"),
    /** Objects of other programs, such as sheets; never opened. */
    EMBEDDED_OBJECTS("office.notKept.embeddedObjects"),
    /** Buttons and other controls that run code; never opened. */
    CONTROLS("office.notKept.controls"),
    /** Formulas: their letters are kept in a row, their layout is not. */
    EQUATIONS("office.notKept.equations"),
    /** Charts. */
    CHARTS("office.notKept.charts"),
    /** Diagrams (SmartArt). */
    DIAGRAMS("office.notKept.diagrams"),
    /** Sections with a layout of their own, beyond the first. */
    SECTIONS("office.notKept.sections"),
    /** Sections set in several columns. */
    COLUMNS("office.notKept.columns"),
    /** Tables inside table cells: their text is kept in the cell. */
    NESTED_TABLES("office.notKept.nestedTables"),
    /** Stretches of hidden text: left out. */
    HIDDEN_TEXT("office.notKept.hiddenText"),
    /** Tracked changes of formatting alone: the new formatting is kept. */
    FORMAT_CHANGES("office.notKept.formatChanges"),
    /** Whole files set into the text (HTML, RTF, another document): left out. */
    INSERTED_FILES("office.notKept.insertedFiles"),
    /** Pictures, templates and objects that stand elsewhere: never fetched. */
    OUTSIDE_REFERENCES("office.notKept.outsideReferences"),
    /** Links to anything but http, https, mailto or a place in the text: their text is kept. */
    UNSAFE_LINKS("office.notKept.unsafeLinks"),
    /** Readings above characters (ruby). */
    READINGS("office.notKept.readings");

    private final String key;

    NotKept(String key) {
        this.key = key;
    }

    /** The translation key of the line in the report; its only argument is the count. */
    public String key() {
        return key;
    }
}
