package sk.gremium.decision;

import java.util.List;
import sk.gremium.kernel.Refused;

/** A lettered section of a resolution: its verb and at least one point. */
public record SectionText(Verb verb, List<PointText> points) {

    public SectionText {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new Refused("decision.refused.empty");
        }
        if (!verb.mayBecomeTask() && points.stream().anyMatch(PointText::makesTask)) {
            throw new Refused("decision.refused.verb_task");
        }
    }
}
