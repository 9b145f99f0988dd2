/** Passages: what a comment points at, and where that is in the next version. */
@NullMarked
package sk.gremium.text.anchor;

import org.jspecify.annotations.NullMarked;
