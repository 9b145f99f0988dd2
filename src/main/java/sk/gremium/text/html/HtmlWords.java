package sk.gremium.text.html;

/**
 * The words that a reader of changes hears or sees, in the reader's language.
 *
 * @param insertionStart heard before inserted text, such as "začiatok vloženia"
 * @param insertionEnd heard after it
 * @param deletionStart heard before deleted text
 * @param deletionEnd heard after it
 * @param formattingStart heard before text of which only the formatting changed
 * @param formattingEnd heard after it
 * @param movedAway seen where a block left; links to its new place
 * @param movedHere seen where a block came to
 * @param reshaped heard at a block that got another kind, level or label
 * @param backToText what the link from a footnote to its reference is called
 * @param table what a table is called, a number follows
 */
public record HtmlWords(
        String insertionStart,
        String insertionEnd,
        String deletionStart,
        String deletionEnd,
        String formattingStart,
        String formattingEnd,
        String movedAway,
        String movedHere,
        String reshaped,
        String backToText,
        String table) {}
