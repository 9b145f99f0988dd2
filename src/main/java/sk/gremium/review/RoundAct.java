package sk.gremium.review;

import static sk.gremium.review.RoundPhase.CLOSED;
import static sk.gremium.review.RoundPhase.OPEN;
import static sk.gremium.review.RoundPhase.PUBLISHED;

import java.util.Set;
import sk.gremium.committee.Capability;

/** What can be done with a round: by whom, in which phases. The one place that says so. */
public enum RoundAct {
    /** See who has answered. */
    FOLLOW(Capability.EVALUATE, false, RoundPhase.values()),
    EXTEND(Capability.PREPARE, false, OPEN),
    /** Begin the evaluation before the deadline, once everybody has answered. */
    CLOSE(Capability.PREPARE, false, OPEN),
    CANCEL(Capability.PREPARE, false, OPEN, CLOSED),
    EVALUATE(Capability.EVALUATE, false, CLOSED),
    PUBLISH(Capability.EVALUATE, false, CLOSED),
    /** Take the official table while it is being filled. */
    PREVIEW(Capability.EVALUATE, false, OPEN, CLOSED, PUBLISHED),
    /** Take the official table once it is published. */
    EXPORT(Capability.READ, false, PUBLISHED),
    /** Arrange talks about disputes and record their results. */
    SETTLE(Capability.EVALUATE, false, PUBLISHED),
    /** Write draft comments, support and discuss them. */
    WRITE(Capability.CONTRIBUTE, true, OPEN, CLOSED),
    SEND(Capability.SPEAK, true, OPEN, CLOSED),
    DECLARE_NONE(Capability.SPEAK, true, OPEN, CLOSED),
    TAKE_BACK(Capability.SPEAK, true, OPEN),
    /** Agree with a disposition or insist on the comment. */
    ANSWER(Capability.SPEAK, true, PUBLISHED);

    private final Capability capability;
    private final boolean invitedOnly;
    private final Set<RoundPhase> phases;

    RoundAct(Capability capability, boolean invitedOnly, RoundPhase... phases) {
        this.capability = capability;
        this.invitedOnly = invitedOnly;
        this.phases = Set.of(phases);
    }

    /** What the actor's role must let them do. */
    public Capability capability() {
        return capability;
    }

    /** Whether only invited institutions do it, each for itself. */
    public boolean invitedOnly() {
        return invitedOnly;
    }

    /** The phases in which it is done. */
    public Set<RoundPhase> phases() {
        return phases;
    }
}
