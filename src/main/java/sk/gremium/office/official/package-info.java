/**
 * The documents that the application composes in a prescribed layout: the evaluation of comments, the minutes, the list
 * of those present. Each takes plain records that say everything and computes what can be computed, so that no sum on
 * paper can contradict its rows. The fixed words come from {@link sk.gremium.office.Labels}, the sentences whose grammar
 * depends on names from the caller.
 */
@NullMarked
@NamedInterface("official")
package sk.gremium.office.official;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
