package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sk.gremium.decision.BallotDetails;
import sk.gremium.decision.Outcome;
import sk.gremium.decision.PointText;
import sk.gremium.decision.ResolutionRow;
import sk.gremium.decision.ResolutionState;
import sk.gremium.decision.Tally;
import sk.gremium.decision.Verb;
import sk.gremium.decision.VoteValue;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** How resolutions and votes are called on screens. */
final class DecisionWords {

    private DecisionWords() {}

    /** "Uznesenie č. 3/2026", or that it is still a draft. */
    static String name(Component where, ResolutionRow resolution) {
        return resolution.label() == null
                ? Texts.t(where, "decision.unnumbered." + lower(resolution.state()))
                : Texts.t(where, "decision.numbered", resolution.label());
    }

    static Tag state(Component where, ResolutionState state) {
        String words = Texts.t(where, "decision.state." + lower(state));
        return switch (state) {
            case DRAFT -> Tag.calm(words);
            case PUT_TO_VOTE -> Tag.accent(words);
            case ADOPTED -> Tag.good(words).sign("✓");
            case NOT_ADOPTED -> Tag.bad(words).sign("✕");
        };
    }

    static String verb(Component where, Verb verb) {
        return Texts.t(where, "decision.verb." + lower(verb));
    }

    static String vote(Component where, VoteValue value) {
        return Texts.t(where, "decision.vote." + lower(value));
    }

    static Tag voteTag(Component where, VoteValue value) {
        return new Tag(meaning(value), vote(where, value));
    }

    static Meaning meaning(VoteValue value) {
        return switch (value) {
            case FOR -> Meaning.GOOD;
            case AGAINST -> Meaning.BAD;
            case ABSTAINED -> Meaning.WARN;
            case NOT_VOTED, ABSENT -> Meaning.CALM;
        };
    }

    /** "MPSVR SR, IOM · do 31. januára 2027"; empty if the point says neither whom nor until when. */
    static String addressed(Component where, List<String> addressees, PointText point) {
        String until = deadline(where, point);
        String whom = String.join(", ", addressees);
        return whom + (whom.isEmpty() || until.isEmpty() ? "" : " · ") + until;
    }

    private static String deadline(Component where, PointText point) {
        return point.deadline() == null || !point.deadlineText().isEmpty()
                ? point.deadlineText()
                : Texts.t(where, "decision.until", Dates.of(where).longDay(point.deadline()));
    }

    /** What was decided and by which majority, in one sentence. */
    static String result(Component where, BallotDetails ballot) {
        @Nullable Outcome outcome = ballot.open() ? null : ballot.soFar();
        if (outcome == null) {
            return standing(where, ballot);
        }
        String key = ballot.byCastingVote()
                ? "decision.result.casting"
                : outcome.adopted() ? "decision.result.adopted" : "decision.result.not_adopted";
        return Texts.t(where, key, Texts.t(where, "decision.majority." + lower(ballot.majority())), sums(where, ballot))
                + (ballot.byCastingVote() && !outcome.adopted() ? " " + Texts.t(where, "decision.result.lost") : "");
    }

    private static String standing(Component where, BallotDetails ballot) {
        Tally tally = ballot.tally();
        return Texts.t(
                where,
                ballot.soFar().adopted() ? "decision.standing.carries" : "decision.standing.does_not",
                rule(where, ballot),
                tally.votesFor());
    }

    /** By which rule it is counted and how many votes that takes. */
    static String rule(Component where, BallotDetails ballot) {
        return Texts.t(where, "decision.rule." + lower(ballot.majority()), ballot.needed());
    }

    static String sums(Component where, BallotDetails ballot) {
        Tally tally = ballot.tally();
        return Texts.t(where, "decision.sums", tally.votesFor(), tally.against(), tally.abstained(), tally.notVoted());
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
