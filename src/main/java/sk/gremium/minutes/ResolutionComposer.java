package sk.gremium.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.action.TaskRow;
import sk.gremium.decision.BallotDetails;
import sk.gremium.decision.PointRow;
import sk.gremium.decision.ResolutionDetails;
import sk.gremium.decision.Resolutions;
import sk.gremium.decision.SectionRow;
import sk.gremium.decision.Tally;
import sk.gremium.kernel.Actor;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** What minutes say of resolutions: the text, the vote and the tasks that came of it. */
@Component
class ResolutionComposer {

    private static final Texts SLOVAK = Texts.in(Texts.SLOVAK);
    private static final Dates DATES = Dates.in(Texts.SLOVAK);

    private final Resolutions resolutions;

    ResolutionComposer(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    MinutesContent.Resolution compose(Actor actor, ResolutionDetails resolution) {
        @Nullable BallotDetails ballot = resolution.ballot();
        return new MinutesContent.Resolution(
                resolution.row().id().value(),
                resolution.row().label(),
                resolution.row().title(),
                resolution.sections().stream().map(ResolutionComposer::section).toList(),
                ballot == null ? null : vote(ballot.tally()),
                ballot == null ? List.of() : dissents(ballot),
                resolutions.tasks(actor, resolution).stream()
                        .sorted(Comparator.comparing(TaskRow::number))
                        .map(ResolutionComposer::task)
                        .toList());
    }

    private static MinutesContent.Section section(SectionRow section) {
        return new MinutesContent.Section(
                section.letter(),
                SLOVAK.get("minutes.doc.verb." + section.verb().name().toLowerCase(Locale.ROOT)),
                section.points().stream().map(ResolutionComposer::point).toList());
    }

    private static MinutesContent.Point point(PointRow point) {
        String words = point.source().deadlineText();
        return new MinutesContent.Point(
                point.label(),
                point.source().text(),
                point.addressees(),
                words.isEmpty() && point.source().deadline() != null
                        ? SLOVAK.get(
                                "minutes.doc.until",
                                DATES.longDay(point.source().deadline()))
                        : words);
    }

    private static MinutesContent.Vote vote(Tally tally) {
        return new MinutesContent.Vote(tally.votesFor(), tally.against(), tally.abstained(), tally.notVoted());
    }

    private static List<String> dissents(BallotDetails ballot) {
        return ballot.votes().stream()
                .filter(vote -> !vote.note().isBlank())
                .map(vote -> SLOVAK.get("minutes.doc.dissent", vote.abbr(), vote.note()))
                .toList();
    }

    private static MinutesContent.Task task(TaskRow task) {
        return new MinutesContent.Task(
                task.id().value(),
                task.number(),
                task.title(),
                task.gestorAbbr(),
                task.partners(),
                task.due() == null
                        ? SLOVAK.get("minutes.doc.due." + task.dueKind().name().toLowerCase(Locale.ROOT))
                        : DATES.day(task.due()));
    }
}
