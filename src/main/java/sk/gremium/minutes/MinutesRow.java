package sk.gremium.minutes;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.meeting.MeetingId;
import sk.gremium.meeting.MeetingKind;

/**
 * An edition of minutes in a list.
 *
 * @param number such as "MEKOMIC-2026-03"; null before publication
 * @param edition 1, or more for a correction of what was published
 * @param day of the meeting
 * @param deadline until when corrections are proposed; null while it is a draft
 * @param publishedAt null before
 */
public record MinutesRow(
        MinutesId id,
        @Nullable String number,
        int edition,
        MinutesState state,
        CommitteeId committee,
        String committeeAbbr,
        MeetingId meeting,
        int meetingNumber,
        MeetingKind kind,
        LocalDate day,
        @Nullable Instant deadline,
        int openCorrections,
        @Nullable Instant publishedAt) {

    /** How "z" reads in Slovak before the number of the meeting: "z 13. zasadnutia", "zo 14. zasadnutia". */
    public String preposition() {
        return SlovakOrdinal.preposition(meetingNumber);
    }
}
