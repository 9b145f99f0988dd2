package sk.gremium.review;

import java.time.LocalDateTime;

/**
 * Talks about a dispute.
 *
 * @param heldOn wall-clock time in Bratislava
 * @param participants who takes part, as the table will name them
 */
public record PlannedTalk(DisputeLevel level, LocalDateTime heldOn, TalkForm form, String participants) {

    public PlannedTalk {
        participants = participants.strip();
    }
}
