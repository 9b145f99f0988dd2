package sk.gremium.meeting;

import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;

/** Somebody who may sit for an institution on the day of the meeting, and in what capacity. */
public record Candidate(InstitutionId institution, PersonId person, String name, Seat seat) {}
