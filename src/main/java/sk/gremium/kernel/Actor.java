package sk.gremium.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who acts, and for whom. Roles are not here: they follow from memberships and are asked of the committee module.
 *
 * @param person the person who acts
 * @param institution the institution the person acts for; null for an administrator who belongs to none
 * @param administrator whether the person manages the installation (which gives no right to read content)
 */
public record Actor(PersonId person, @Nullable InstitutionId institution, boolean administrator) {}
