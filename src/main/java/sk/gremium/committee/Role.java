package sk.gremium.committee;

import static sk.gremium.committee.Capability.CONTRIBUTE;
import static sk.gremium.committee.Capability.EVALUATE;
import static sk.gremium.committee.Capability.PREPARE;
import static sk.gremium.committee.Capability.PRESIDE;
import static sk.gremium.committee.Capability.READ;
import static sk.gremium.committee.Capability.SPEAK;
import static sk.gremium.committee.Capability.TRACK;
import static sk.gremium.committee.Capability.VOTE;

import java.util.Set;

/**
 * What a person is in a committee (domain.md 1.3), and what follows from it.
 *
 * <p>{@link Capability#SPEAK} of a member or alternate holds only where the institution has no coordinator in the
 * committee; {@link Standing} sees to that.
 */
public enum Role {
    CHAIR(READ, CONTRIBUTE, SPEAK, VOTE, PRESIDE),
    VICE_CHAIR(READ, CONTRIBUTE, SPEAK, VOTE, PRESIDE),
    SECRETARY(READ, PREPARE, EVALUATE, CONTRIBUTE, TRACK),
    MEMBER(READ, CONTRIBUTE, SPEAK, VOTE),
    ALTERNATE(READ, CONTRIBUTE, SPEAK, VOTE),
    COORDINATOR(READ, CONTRIBUTE, SPEAK),
    CONTACT(READ, CONTRIBUTE),
    OBSERVER(READ),
    TRACKER(READ, TRACK);

    private final Set<Capability> capabilities;

    Role(Capability... capabilities) {
        this.capabilities = Set.of(capabilities);
    }

    /** What the role lets do. */
    public Set<Capability> capabilities() {
        return capabilities;
    }
}
