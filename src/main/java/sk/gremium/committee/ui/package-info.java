/**
 * The screens of committees: which there are, and the page of each, to which other modules contribute what goes on by
 * {@link sk.gremium.committee.ui.CommitteePart}; and what the page of an institution shows of its seats.
 */
@NullMarked
package sk.gremium.committee.ui;

import org.jspecify.annotations.NullMarked;
