package sk.gremium.audit;

import sk.gremium.kernel.PersonId;

/** Somebody who acts in the trail, for choosing whose entries are wanted. */
public record AuditPerson(PersonId id, String name) {}
