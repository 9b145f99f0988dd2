package sk.gremium.meeting;

import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Refused;

/**
 * An answer to an invitation.
 *
 * @param alternate who comes instead, one of {@link Attendance#candidates}; null otherwise
 * @param alternateName who comes instead if it is none of them; empty otherwise
 * @param note a word to the secretariat; may be empty
 */
public record InvitationAnswer(Answer answer, @Nullable PersonId alternate, String alternateName, String note) {

    public InvitationAnswer {
        alternateName = alternateName.strip();
        note = note.strip();
        if (answer == Answer.NONE) {
            throw new Refused("meeting.refused.no_answer");
        }
        if (answer == Answer.ALTERNATE && alternate == null && alternateName.isEmpty()) {
            throw new Refused("meeting.refused.no_alternate");
        }
        if (answer != Answer.ALTERNATE && (alternate != null || !alternateName.isEmpty())) {
            throw new IllegalArgumentException("only an alternate has a name");
        }
        if (alternateName.length() > 200 || note.length() > 1000) {
            throw new Refused("meeting.refused.too_long");
        }
    }

    /** The member comes. */
    public static InvitationAnswer willAttend() {
        return new InvitationAnswer(Answer.WILL_ATTEND, null, "", "");
    }

    /** Nobody comes. */
    public static InvitationAnswer excused(String note) {
        return new InvitationAnswer(Answer.EXCUSED, null, "", note);
    }
}
