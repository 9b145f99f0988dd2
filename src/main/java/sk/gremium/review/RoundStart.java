package sk.gremium.review;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import sk.gremium.calendar.Deadline;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Refused;

/** Stores a new round with whom it invites. */
@Component
class RoundStart {

    private final AllRounds rounds;
    private final AllResponses responses;
    private final ReviewEvents events;

    RoundStart(AllRounds rounds, AllResponses responses, ReviewEvents events) {
        this.rounds = rounds;
        this.responses = responses;
        this.events = events;
    }

    Round create(NewRound wish, Round.Subject subject, PersonId by, Instant now, Deadline deadline) {
        if (rounds.hasUnfinished(wish.draft().value())) {
            throw new Refused("review.refused.unfinished_round");
        }
        int number = rounds.lastNumber(wish.draft().value()) + 1;
        Round round = rounds.save(new Round(wish, subject, number, by, now, deadline));
        wish.invited().forEach(institution -> responses.save(new Response(round.id(), institution)));
        return round;
    }

    void tell(Actor actor, Round round, Map<String, String> facts) {
        events.ofRound(actor, round, "round.opened", facts);
    }
}
