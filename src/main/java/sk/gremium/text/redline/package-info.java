/**
 * How two texts differ: blocks are matched, words are compared, what is left reads like a lawyer's redline. Whatever is
 * reported, accepting it all gives exactly the newer text and rejecting it all exactly the older one.
 */
@NullMarked
package sk.gremium.text.redline;

import org.jspecify.annotations.NullMarked;
