package sk.gremium.text;

/** What a block is on the page. */
public enum BlockKind {
    /** A title or heading; its level is 1 to 9, 0 for the document's title. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** An entry of a numbered, lettered or bulleted list; its level is 0 to 8. */
    LIST_ITEM,
    /** One row of a table; its text holds the cells, parted by {@link TableRow#CELL_BREAK}. */
    TABLE_ROW,
    /** A footnote or endnote, standing right after the block that first refers to it. */
    FOOTNOTE
}
