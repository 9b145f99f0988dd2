package sk.gremium.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import sk.gremium.action.DueKind;
import sk.gremium.action.NewTask;
import sk.gremium.action.Tasks;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.uikit.Texts;

/** What follows from a vote: a number, tasks, an adopted draft; or nothing. */
@Component
class Adoption {

    private static final int LONGEST_TITLE = 200;

    private final ResolutionStore resolutions;
    private final PointReads points;
    private final Tasks tasks;
    private final DecisionEvents events;
    private final Clock clock;

    Adoption(ResolutionStore resolutions, PointReads points, Tasks tasks, DecisionEvents events, Clock clock) {
        this.resolutions = resolutions;
        this.points = points;
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    void putToVote(Resolution resolution) {
        resolutions.update(resolution.putToVote());
    }

    void decide(Actor actor, Resolution resolution, MeetingDetails meeting, boolean carried) {
        Instant now = Time.now(clock);
        if (!carried) {
            resolutions.update(resolution.notAdopted(now));
            events.publish(actor, resolution, "resolution.not_adopted");
            return;
        }
        int year = meeting.day().getYear();
        int number = resolutions.nextNumber(resolution.committee(), year);
        String label = number + "/" + year;
        resolutions.update(resolution.adopted(year, number, now));
        List<PointRow> decided = points.of(resolution.id());
        decided.stream()
                .filter(point -> point.source().makesTask())
                .forEach(point -> give(actor, resolution, label, point));
        if (decided.stream().anyMatch(point -> point.verb() == Verb.APPROVES)) {
            events.adopted(actor, resolution);
        }
        events.publish(actor, resolution, "resolution.adopted", Map.of("number", label));
    }

    /** The point's own id is the command's: however often a point is adopted, it becomes one task. */
    private void give(Actor actor, Resolution resolution, String label, PointRow point) {
        PointText text = point.source();
        List<InstitutionId> addressees = text.addressees();
        tasks.create(
                new CommandId(point.id()),
                actor,
                new NewTask(
                        resolution.committee(),
                        title(text.text()),
                        text.text(),
                        addressees.getFirst(),
                        Set.copyOf(addressees.subList(1, addressees.size())),
                        text.deadline() == null ? DueKind.CONTINUOUS : DueKind.DATE,
                        text.deadline(),
                        point.ref(),
                        Texts.in(Texts.SLOVAK).get("decision.source", label, point.label()),
                        ResolutionRoutes.point(resolution.id(), point.label())));
    }

    /** One line that can stand alone: the words that fit, the first letter large, as the point continues a sentence. */
    static String title(String text) {
        String words = text.strip().replaceAll("\\s+", " ");
        String line = words.substring(0, 1).toUpperCase(Texts.SLOVAK) + words.substring(1);
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_TITLE - 1);
        return line.substring(0, end > 0 ? end : LONGEST_TITLE - 1) + "…";
    }
}
