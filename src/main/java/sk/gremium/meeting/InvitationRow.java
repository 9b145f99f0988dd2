package sk.gremium.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;

/**
 * The invitation of one institution.
 *
 * @param people the names of those who were invited for it, the member first
 * @param alternate who comes instead, in words; empty unless the answer is {@link Answer#ALTERNATE}
 * @param answeredBy who answered; null before
 * @param mine whether the reader may answer it
 * @param version to be sent back with an answer
 */
public record InvitationRow(
        MeetingId meeting,
        InstitutionId institution,
        String abbr,
        String name,
        boolean voting,
        List<String> people,
        Answer answer,
        String alternate,
        String note,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        boolean mine,
        long version) {

    public InvitationRow {
        people = List.copyOf(people);
    }
}
