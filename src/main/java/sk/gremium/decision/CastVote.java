package sk.gremium.decision;

import sk.gremium.kernel.Refused;

/**
 * A vote as it is cast or noted.
 *
 * @param note the reasons of a dissenting institution, to be annexed; may be empty
 */
public record CastVote(VoteValue value, String note) {

    public CastVote {
        note = note.strip();
        if (note.length() > 2000) {
            throw new Refused("decision.refused.note");
        }
    }

    /** A vote without a word. */
    public static CastVote of(VoteValue value) {
        return new CastVote(value, "");
    }
}
