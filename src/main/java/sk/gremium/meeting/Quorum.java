package sk.gremium.meeting;

import java.time.Instant;

/**
 * Whether a committee could decide at a moment.
 *
 * @param at the moment it was counted for
 * @param present institutions with a vote for which somebody was there who counts
 * @param total institutions with a vote on the day of the meeting
 * @param needed how many of them the statute asks for; 0 if it asks for none
 */
public record Quorum(Instant at, int present, int total, int needed) {

    /** Whether it could decide. */
    public boolean reached() {
        return present >= needed;
    }
}
