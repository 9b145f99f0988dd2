package sk.gremium.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import sk.gremium.action.ReportStatus;
import sk.gremium.action.Reporting;
import sk.gremium.action.TaskDetails;
import sk.gremium.action.TaskFilter;
import sk.gremium.action.TaskRegister;
import sk.gremium.action.TaskRow;
import sk.gremium.action.TaskState;
import sk.gremium.action.Tasks;
import sk.gremium.decision.Ballots;
import sk.gremium.decision.PointText;
import sk.gremium.decision.ResolutionDrafting;
import sk.gremium.decision.ResolutionId;
import sk.gremium.decision.ResolutionText;
import sk.gremium.decision.SectionText;
import sk.gremium.decision.Verb;
import sk.gremium.decision.VoteValue;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.MeetingId;

/** What the past meetings resolved, the tasks that came of it, and how the institutions reported on them. */
@Component
@Profile("demo")
class DemoResolutions {

    private final DemoClock clock;
    private final ResolutionDrafting drafting;
    private final Ballots ballots;
    private final TaskRegister register;
    private final Tasks tasks;
    private final Reporting reporting;

    DemoResolutions(
            DemoClock clock,
            ResolutionDrafting drafting,
            Ballots ballots,
            TaskRegister register,
            Tasks tasks,
            Reporting reporting) {
        this.clock = clock;
        this.drafting = drafting;
        this.ballots = ballots;
        this.register = register;
        this.tasks = tasks;
        this.reporting = reporting;
    }

    void resolve(
            DemoCast cast, String code, String number, Actor secretary, MeetingId meeting, List<AgendaItemId> items) {
        for (int item = 1; item <= items.size(); item++) {
            Map<Verb, List<PointText>> sections = sections(cast, code, number, String.valueOf(item));
            if (!sections.isEmpty()) {
                ResolutionText text = new ResolutionText(
                        title(code, number, item),
                        sections.entrySet().stream()
                                .map(section -> new SectionText(section.getKey(), section.getValue()))
                                .toList());
                adopt(secretary, drafting.draft(CommandId.next(), secretary, meeting, items.get(item - 1), text));
            }
        }
    }

    private void adopt(Actor secretary, ResolutionId resolution) {
        ballots.open(CommandId.next(), secretary, resolution);
        ballots.recordRest(secretary, resolution, VoteValue.FOR);
        ballots.close(CommandId.next(), secretary, resolution);
    }

    private Map<Verb, List<PointText>> sections(DemoCast cast, String code, String number, String item) {
        LocalDate today = today();
        Map<Verb, List<PointText>> sections = new LinkedHashMap<>();
        for (String[] row : points(code, number)) {
            if (row[2].equals(item)) {
                sections.computeIfAbsent(Verb.valueOf(row[3]), verb -> new ArrayList<>())
                        .add(point(cast, row, today));
            }
        }
        return sections;
    }

    private static PointText point(DemoCast cast, String[] row, LocalDate today) {
        if (row[6].isEmpty()) {
            return PointText.of(row[4]);
        }
        List<InstitutionId> addressees = new ArrayList<>();
        for (String abbr : row[5].split(",", -1)) {
            addressees.add(cast.institution(abbr));
        }
        return new PointText(row[4], addressees, "", today.plusDays(Long.parseLong(row[6])), true);
    }

    /** The institutions report; what is said to be accepted is accepted. */
    void report(DemoCast cast, LocalDate today) {
        clock.be(DemoMeetings.at(today.minusDays(6), 10));
        DemoTable.rows("points").stream().filter(row -> !row[7].isEmpty()).forEach(row -> report(cast, row));
    }

    private void report(DemoCast cast, String[] row) {
        Actor secretary = cast.secretaryOf(row[0]);
        Actor gestor = cast.speakerOf(row[5].split(",", -1)[0], row[0]);
        TaskRow task = task(cast, gestor, row);
        if ("CANCELLED".equals(row[7])) {
            tasks.cancel(
                    secretary, task.id(), register.get(secretary, task.id()).version());
            return;
        }
        boolean waits = "SENT".equals(row[7]);
        TaskState said = waits ? TaskState.IN_PROGRESS : TaskState.valueOf(row[7]);
        reporting.send(CommandId.next(), gestor, task.id(), -1, row[8], said);
        if (!waits) {
            accept(secretary, task);
        }
    }

    private TaskRow task(DemoCast cast, Actor gestor, String[] row) {
        return register.list(gestor, new TaskFilter(cast.committee(row[0]), null, null, null)).stream()
                .filter(candidate -> candidate.title().regionMatches(true, 0, row[4], 0, 30))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no task: " + row[4]));
    }

    private void accept(Actor secretary, TaskRow task) {
        TaskDetails details = register.get(secretary, task.id());
        details.reports().stream()
                .filter(report -> report.status() == ReportStatus.SENT)
                .forEach(report -> reporting.accept(secretary, report.id()));
    }

    private static String title(String code, String number, int item) {
        return DemoTable.rows("items").stream()
                .filter(row -> row[0].equals(code) && row[1].equals(number))
                .toList()
                .get(item - 1)[3];
    }

    private static List<String[]> points(String code, String number) {
        return DemoTable.rows("points").stream()
                .filter(row -> row[0].equals(code) && row[1].equals(number))
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(Time.BRATISLAVA);
    }
}
