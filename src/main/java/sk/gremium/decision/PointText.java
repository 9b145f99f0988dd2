package sk.gremium.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Refused;

/**
 * A numbered point of a resolution.
 *
 * @param addressees whom it addresses; if it becomes a task, the first is its gestor and the others share in it
 * @param deadlineText the date in words, such as "do 31. januára 2027" or "priebežne"; may be empty
 * @param deadline the date; null if there is none
 * @param makesTask whether it becomes a task when the resolution is adopted
 */
public record PointText(
        String text,
        List<InstitutionId> addressees,
        String deadlineText,
        @Nullable LocalDate deadline,
        boolean makesTask) {

    public PointText {
        text = text.strip();
        deadlineText = deadlineText.strip();
        addressees = List.copyOf(addressees);
        if (text.isEmpty() || text.length() > 2000) {
            throw new Refused("decision.refused.point_text");
        }
        if (makesTask && addressees.isEmpty()) {
            throw new Refused("decision.refused.no_gestor");
        }
        if (Set.copyOf(addressees).size() < addressees.size() || deadlineText.length() > 200) {
            throw new Refused("decision.refused.addressees");
        }
    }

    /** A point that addresses nobody. */
    public static PointText of(String text) {
        return new PointText(text, List.of(), "", null, false);
    }
}
