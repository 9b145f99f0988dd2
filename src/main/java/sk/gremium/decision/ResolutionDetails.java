package sk.gremium.decision;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A resolution with its text and its vote.
 *
 * @param ballot null before it is put to the vote
 * @param allowed what the reader may do now
 * @param version to be sent back with a change
 */
public record ResolutionDetails(
        ResolutionRow row,
        List<SectionRow> sections,
        @Nullable BallotDetails ballot,
        Set<ResolutionAction> allowed,
        long version) {

    public ResolutionDetails {
        sections = List.copyOf(sections);
        allowed = Set.copyOf(allowed);
    }

    /** Whether the reader may do this now. */
    public boolean may(ResolutionAction action) {
        return allowed.contains(action);
    }

    /** All points in order. */
    public List<PointRow> points() {
        return sections.stream().flatMap(section -> section.points().stream()).toList();
    }

    /** The text as it was written, for editing. */
    public ResolutionText text() {
        return new ResolutionText(
                row.title(),
                sections.stream()
                        .map(section -> new SectionText(
                                section.verb(),
                                section.points().stream().map(PointRow::source).toList()))
                        .toList());
    }
}
