package sk.gremium.decision.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.decision.PointText;
import sk.gremium.decision.ResolutionText;
import sk.gremium.decision.SectionText;
import sk.gremium.decision.Verb;
import sk.gremium.kernel.InstitutionId;

/** A resolution while it is written: any of it may still be missing. */
record ResolutionSheet(String title, List<Section> sections) {

    /** A lettered section. */
    record Section(Verb verb, List<Point> points) {

        Section {
            points = List.copyOf(points);
        }
    }

    /** A numbered point; the first of those it addresses is the gestor. */
    record Point(
            String text,
            List<InstitutionId> addressees,
            String deadlineText,
            @Nullable LocalDate deadline,
            boolean makesTask) {

        static final Point EMPTY = new Point("", List.of(), "", null, false);

        Point {
            addressees = List.copyOf(addressees);
        }

        boolean blank() {
            return text.isBlank() && addressees.isEmpty() && deadlineText.isBlank() && deadline == null;
        }
    }

    ResolutionSheet {
        sections = List.copyOf(sections);
    }

    /** One empty section to begin with. */
    static ResolutionSheet blank(String title) {
        return new ResolutionSheet(title, List.of(new Section(Verb.TAKES_NOTE, List.of(Point.EMPTY))));
    }

    static ResolutionSheet of(ResolutionText text) {
        return new ResolutionSheet(
                text.title(),
                text.sections().stream()
                        .map(section -> new Section(
                                section.verb(),
                                section.points().stream()
                                        .map(point -> new Point(
                                                point.text(),
                                                point.addressees(),
                                                point.deadlineText(),
                                                point.deadline(),
                                                point.makesTask()))
                                        .toList()))
                        .toList());
    }

    /** The text to be stored, without what was left empty; refuses what is incomplete. */
    ResolutionText text() {
        return new ResolutionText(
                title,
                sections.stream()
                        .filter(section -> !section.points().stream().allMatch(Point::blank))
                        .map(section -> new SectionText(
                                section.verb(),
                                section.points().stream()
                                        .filter(point -> !point.blank())
                                        .map(point -> new PointText(
                                                point.text(),
                                                point.addressees(),
                                                point.deadlineText(),
                                                point.deadline(),
                                                point.makesTask()))
                                        .toList()))
                        .toList());
    }
}
