package sk.gremium.minutes;

import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.Refused;

/**
 * A correction as it is proposed.
 *
 * @param passage null if it concerns what is no text of an item, such as the list of those present
 * @param wording how the passage should read; null without a passage, empty if it should be left out
 * @param reason why; required without a passage, since it then is all that is said
 */
public record NewCorrection(
        @Nullable Passage passage, @Nullable String wording, String reason) {

    private static final int LONGEST = 10_000;

    public NewCorrection {
        reason = reason.strip();
        wording = wording == null ? null : wording.strip();
        if ((passage == null) != (wording == null)) {
            throw new IllegalArgumentException("a wording belongs to a passage");
        }
        if (passage != null && passage.quote().equals(wording)) {
            throw new Refused("minutes.refused.same_wording");
        }
        if (passage == null && reason.isEmpty()) {
            throw new Refused("minutes.refused.correction_text");
        }
        if (reason.length() > LONGEST || (wording != null && wording.length() > LONGEST)) {
            throw new Refused("minutes.refused.too_long");
        }
    }

    /** What should be corrected elsewhere than in the text of an item. */
    public static NewCorrection elsewhere(String text) {
        return new NewCorrection(null, null, text);
    }
}
