/**
 * Committees: what they are called and by which rules they work, both versioned by date, who sits on them for which
 * institution and until when, and what follows from that. {@link sk.gremium.committee.CommitteeAccess} is the one place
 * that answers "may they": roles are memberships, so a term that ends ends the rights. Other modules may join the
 * database view {@code committee_view} in their lists.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "directory", "directory :: page", "uikit"})
package sk.gremium.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
