package sk.gremium.meeting;

import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;

/**
 * Which meetings a list shows.
 *
 * @param committee null for all that the reader may see
 * @param past whether those that are over or cancelled, the latest first, instead of those ahead, the next first
 */
public record MeetingFilter(@Nullable CommitteeId committee, boolean past) {}
