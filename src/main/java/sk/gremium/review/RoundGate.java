package sk.gremium.review;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.Capability;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Time;

/** The one way into a round. Locks before it asks, so that the answer holds until the act is done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoundGate {

    private final AllRounds rounds;
    private final AllResponses responses;
    private final CommitteeAccess access;
    private final Clock clock;

    RoundGate(AllRounds rounds, AllResponses responses, CommitteeAccess access, Clock clock) {
        this.rounds = rounds;
        this.responses = responses;
        this.access = access;
        this.clock = clock;
    }

    /** To look around. */
    Entered look(Actor actor, RoundId id) {
        return enter(actor, rounds.findById(id.value()).orElseThrow(NotFound::new));
    }

    /** To look around while nobody changes the round. */
    Entered share(Actor actor, RoundId id) {
        return enter(actor, rounds.share(id.value()).orElseThrow(NotFound::new));
    }

    /** To do something inside the round. */
    Entered act(Actor actor, RoundId id, RoundAct act) {
        return allowed(share(actor, id), act);
    }

    /** To speak for an institution: one at a time. */
    Entered speak(Actor actor, RoundId id, RoundAct act) {
        Round round = rounds.share(id.value()).orElseThrow(NotFound::new);
        @Nullable InstitutionId institution = actor.institution();
        if (institution != null) {
            responses.seize(round.id().value(), institution.value());
        }
        return allowed(enter(actor, round), act);
    }

    /** To change the round itself. */
    Entered change(Actor actor, RoundId id, RoundAct act) {
        return allowed(enter(actor, rounds.seize(id.value()).orElseThrow(NotFound::new)), act);
    }

    private static Entered allowed(Entered entered, RoundAct act) {
        entered.require(act);
        return entered;
    }

    private Entered enter(Actor actor, Round round) {
        Standing standing = access.require(actor, round.committee(), Capability.READ);
        @Nullable InstitutionId institution = actor.institution();
        @Nullable
        Response own = institution == null
                ? null
                : responses.of(round.id().value(), institution.value()).orElse(null);
        return new Entered(round, own, standing, Time.now(clock));
    }
}
