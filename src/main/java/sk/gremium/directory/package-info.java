/**
 * The directory: institutions and people that the committees are made of, and the accounts people sign in with. An
 * institution's name is valid from a day to a day, so that a record of the past keeps the name of its time; the
 * abbreviation is what screens show. People and institutions are never deleted. Other modules may join the database
 * views {@code institution_view} and {@code person_view} in their lists.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "uikit"})
package sk.gremium.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
