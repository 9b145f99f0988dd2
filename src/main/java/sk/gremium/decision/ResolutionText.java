package sk.gremium.decision;

import java.util.List;
import sk.gremium.kernel.Refused;

/**
 * What a resolution says.
 *
 * @param title what it is about, as after "k" in its heading
 * @param sections A, B, C … in order; at least one, at most 26
 */
public record ResolutionText(String title, List<SectionText> sections) {

    public ResolutionText {
        title = title.strip();
        sections = List.copyOf(sections);
        if (title.isEmpty() || title.length() > 300) {
            throw new Refused("decision.refused.title");
        }
        if (sections.isEmpty() || sections.size() > 26) {
            throw new Refused("decision.refused.empty");
        }
    }

    /** The letter of a section counted from 0. */
    public static String letter(int section) {
        return String.valueOf((char) ('A' + section));
    }
}
