package sk.gremium.meeting;

import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.PersonId;

/** Who took a seat: a person with an entry or only a name. */
record Taken(@Nullable PersonId person, String name, Seat seat) {}
