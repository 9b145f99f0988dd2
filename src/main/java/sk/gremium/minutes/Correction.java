package sk.gremium.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;

/** A correction that an institution proposes; each verb answers with it as it is then. */
record Correction(
        CorrectionId id,
        MinutesId minutes,
        InstitutionId institution,
        PersonId author,
        NewCorrection proposed,
        CorrectionState state,
        String answer,
        @Nullable PersonId answeredBy,
        Instant writtenAt,
        @Nullable Instant answeredAt,
        long version) {

    static Correction proposed(
            MinutesId minutes, InstitutionId institution, PersonId author, NewCorrection what, Instant now) {
        return new Correction(
                CorrectionId.next(), minutes, institution, author, what, CorrectionState.OPEN, "", null, now, null, 0);
    }

    Correction read(long expected) {
        Stale.check(expected, version);
        return this;
    }

    /** Accepted; what is no text of an item needs a word on how it was corrected. */
    Correction accepted(String how, PersonId by, Instant now) {
        return proposed.passage() == null
                ? answered(CorrectionState.ACCEPTED, required(how), by, now)
                : answered(CorrectionState.ACCEPTED, how.strip(), by, now);
    }

    Correction declined(String why, PersonId by, Instant now) {
        return answered(CorrectionState.DECLINED, required(why), by, now);
    }

    Correction withdrawn(PersonId by, Instant now) {
        return answered(CorrectionState.WITHDRAWN, "", by, now);
    }

    private Correction answered(CorrectionState next, String words, PersonId by, Instant now) {
        if (state != CorrectionState.OPEN) {
            throw new Denied();
        }
        return new Correction(id, minutes, institution, author, proposed, next, words, by, writtenAt, now, version);
    }

    private static String required(String words) {
        if (words.isBlank() || words.length() > 2000) {
            throw new Refused("minutes.refused.answer");
        }
        return words.strip();
    }
}
