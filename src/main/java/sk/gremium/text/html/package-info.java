/**
 * Texts and redlines as HTML for reading: everything escaped, well-formed as XML, no style and no script in it. The text
 * of an element that has {@code data-block} is the text of the block, letter by letter, once everything inside {@code
 * [data-skip]} is left out and {@code br} counts as one; a table cell says with {@code data-at} where it begins.
 */
@NullMarked
package sk.gremium.text.html;

import org.jspecify.annotations.NullMarked;
