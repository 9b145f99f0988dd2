package sk.gremium.decision;

import java.util.List;

/**
 * A section as pages and minutes show it.
 *
 * @param letter such as "B"
 */
public record SectionRow(String letter, Verb verb, List<PointRow> points) {

    public SectionRow {
        points = List.copyOf(points);
    }
}
