package sk.gremium.meeting;

import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;

/**
 * A meeting to be planned.
 *
 * @param number null for the next one of the committee's sequence; a number to go on from what was counted on paper
 */
public record NewMeeting(CommitteeId committee, @Nullable Integer number, MeetingPlan plan) {}
