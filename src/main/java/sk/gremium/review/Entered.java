package sk.gremium.review;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.committee.Capability;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Refused;

/**
 * Somebody inside a round, at one moment: what they may do there.
 *
 * @param own the response of the institution for which they act; null if it is not invited
 */
record Entered(Round round, @Nullable Response own, Standing standing, Instant now) {

    RoundPhase phase() {
        return round.phase(now);
    }

    boolean secretariat() {
        return standing.may(Capability.EVALUATE);
    }

    /** Whether they see what other institutions have sent. */
    boolean seesOthers() {
        return secretariat() || round.visibility().opens(phase());
    }

    /** Whether they see how comments were evaluated. */
    boolean seesEvaluation() {
        return secretariat() || phase() == RoundPhase.PUBLISHED;
    }

    Set<RoundAct> acts() {
        @Nullable ResponseState answered = own == null ? null : own.state();
        return acts(standing, answered, phase(), round.visibility());
    }

    /** The one table of what may be done, for services and for lists. */
    static Set<RoundAct> acts(
            Standing standing, @Nullable ResponseState answered, RoundPhase phase, Visibility visibility) {
        Set<RoundAct> acts = EnumSet.noneOf(RoundAct.class);
        for (RoundAct act : RoundAct.values()) {
            if (may(act, standing, answered != null)
                    && act.phases().contains(phase)
                    && fits(act, answered)
                    && (act != RoundAct.EXPORT || standing.may(Capability.EVALUATE) || visibility.opens(phase))) {
                acts.add(act);
            }
        }
        return acts;
    }

    /**
     * Lets the act pass.
     *
     * @throws Denied if the actor may never do this here
     * @throws Refused if only the moment is wrong
     */
    void require(RoundAct act) {
        if (!may(act, standing, own != null)) {
            throw new Denied();
        }
        if (!act.phases().contains(phase())) {
            throw new Refused(
                    switch (phase()) {
                        case OPEN -> "review.refused.still_open";
                        case CLOSED -> "review.refused.closed";
                        case PUBLISHED -> "review.refused.published";
                        case CANCELLED -> "review.refused.cancelled";
                    });
        }
        if (!acts().contains(act)) {
            throw own == null ? new Denied() : new Refused("review.refused.answer_state");
        }
    }

    Response response() {
        if (own == null) {
            throw new Denied();
        }
        return own;
    }

    boolean isOwn(InstitutionId institution) {
        return institution.equals(standing.institution());
    }

    private static boolean may(RoundAct act, Standing standing, boolean invited) {
        return standing.may(act.capability()) && (invited || !act.invitedOnly());
    }

    private static boolean fits(RoundAct act, @Nullable ResponseState answered) {
        return switch (act) {
            case DECLARE_NONE -> answered == ResponseState.AWAITED;
            case TAKE_BACK -> answered != null && answered != ResponseState.AWAITED;
            default -> true;
        };
    }
}
