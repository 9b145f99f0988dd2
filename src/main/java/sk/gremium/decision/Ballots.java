package sk.gremium.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Time;

/** Votes at a meeting: opened and closed by the secretariat, one vote an institution, unchangeable once closed. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Ballots {

    private final ResolutionGate gate;
    private final BallotStore ballots;
    private final Electorate electorate;
    private final Adoption adoption;
    private final Commands commands;
    private final DecisionEvents events;
    private final Clock clock;

    Ballots(
            ResolutionGate gate,
            BallotStore ballots,
            Electorate electorate,
            Adoption adoption,
            Commands commands,
            DecisionEvents events,
            Clock clock) {
        this.gate = gate;
        this.ballots = ballots;
        this.electorate = electorate;
        this.adoption = adoption;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** Puts a resolution to the vote of the institutions that are there now; without a quorum that is refused. */
    public BallotId open(CommandId command, Actor actor, ResolutionId id) {
        return new BallotId(commands.once(command, () -> {
            ResolutionGate.Entry entry = gate.enter(actor, id, ResolutionAction.OPEN_BALLOT);
            Ballot ballot = electorate.open(actor, entry.meeting(), id, Time.now(clock));
            adoption.putToVote(entry.resolution());
            events.publish(actor, entry.resolution(), "ballot.opened");
            return ballot.id().value();
        }));
    }

    /** Casts the own institution's vote, once. */
    public void vote(Actor actor, ResolutionId id, CastVote vote) {
        ResolutionGate.Entry entry = gate.enter(actor, id, ResolutionAction.VOTE);
        @Nullable InstitutionId institution = entry.standing().institution();
        if (institution == null) {
            throw new Denied();
        }
        Ballot ballot = open(id);
        @Nullable VoteValue before = ballots.votes(ballot.id()).get(institution);
        Ballot.requireVoter(before, vote.value());
        if (before != VoteValue.NOT_VOTED) {
            throw new Refused("decision.refused.voted");
        }
        ballots.write(ballot.id(), institution, vote, actor.person(), false, Time.now(clock));
        events.publish(actor, entry.resolution(), "vote.cast");
    }

    /** Notes the vote of an institution in a public vote, or corrects what was noted. */
    public void record(Actor actor, ResolutionId id, InstitutionId institution, CastVote vote) {
        ResolutionGate.Entry entry = gate.enter(actor, id, ResolutionAction.RECORD_VOTES);
        Ballot ballot = open(id);
        Ballot.requireVoter(ballots.votes(ballot.id()).get(institution), vote.value());
        ballots.write(ballot.id(), institution, vote, actor.person(), true, Time.now(clock));
        events.publish(
                actor,
                entry.resolution(),
                "vote.recorded",
                Map.of("value", vote.value().name()));
    }

    /** Notes the same for all that were there and have not voted yet: "proti nikto, zdržal sa nikto". */
    public void recordRest(Actor actor, ResolutionId id, VoteValue value) {
        ResolutionGate.Entry entry = gate.enter(actor, id, ResolutionAction.RECORD_VOTES);
        Ballot ballot = open(id);
        Instant now = Time.now(clock);
        ballots.votes(ballot.id()).forEach((institution, before) -> {
            if (before == VoteValue.NOT_VOTED) {
                Ballot.requireVoter(before, value);
                ballots.write(ballot.id(), institution, CastVote.of(value), actor.person(), true, now);
            }
        });
        events.publish(actor, entry.resolution(), "vote.recorded", Map.of("value", value.name()));
    }

    /**
     * Closes the ballot and counts: the resolution gets its number, its points become tasks and the draft it approves is
     * adopted, or it is not adopted.
     */
    public ResolutionState close(CommandId command, Actor actor, ResolutionId id) {
        commands.once(command, () -> {
            ResolutionGate.Entry entry = gate.enter(actor, id, ResolutionAction.RECORD_VOTES);
            Ballot ballot = open(id);
            Outcome outcome = ballot.count(ballots.votes(ballot.id()));
            ballots.close(ballot.id(), outcome, Time.now(clock));
            adoption.decide(actor, entry.resolution(), entry.meeting(), outcome.adopted());
            return id.value();
        });
        return gate.see(actor, id).resolution().state();
    }

    private Ballot open(ResolutionId id) {
        Ballot ballot = ballots.of(id).orElseThrow(NotFound::new);
        ballot.requireOpen();
        return ballot;
    }
}
