package sk.gremium.demo;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.gremium.calendar.Calendars;
import sk.gremium.calendar.WorkingCalendar;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.DraftUploads;
import sk.gremium.draft.NewDraft;
import sk.gremium.draft.TrackedChoice;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;
import sk.gremium.review.NewRound;
import sk.gremium.review.RoundId;
import sk.gremium.review.RoundOpening;
import sk.gremium.review.Visibility;

/** Drafts at every stage: just uploaded, in a round, being evaluated, in dispute, ready to be adopted. */
@Component
@Profile("demo")
@Order(10)
class DemoDrafts implements DemoStory {

    private static final String ONLY_UPLOADED = "UPLOADED";

    private final DemoClock clock;
    private final Calendars calendars;
    private final DraftUploads uploads;
    private final RoundOpening opening;
    private final DemoComments comments;
    private final DemoEvaluations evaluations;

    DemoDrafts(
            DemoClock clock,
            Calendars calendars,
            DraftUploads uploads,
            RoundOpening opening,
            DemoComments comments,
            DemoEvaluations evaluations) {
        this.clock = clock;
        this.calendars = calendars;
        this.uploads = uploads;
        this.opening = opening;
        this.comments = comments;
        this.evaluations = evaluations;
    }

    @Override
    public void tell(DemoCast cast) {
        clock.bePresent();
        WorkingCalendar calendar = calendars.current();
        LocalDate today = Time.today(clock);
        for (String[] row : DemoTable.rows("drafts")) {
            Actor secretary = cast.secretaryOf(row[1]);
            LocalDate opened = calendar.minusWorkingDays(today, Integer.parseInt(row[7]));
            clock.be(DemoMeetings.at(calendar.minusWorkingDays(opened, 1), 15));
            DraftId draft = upload(cast, secretary, row);
            cast.draft(row[0], draft);
            if (!ONLY_UPLOADED.equals(row[6])) {
                clock.be(DemoMeetings.at(opened, 9));
                RoundId round = open(cast, secretary, draft, row);
                DemoRound told = new DemoRound(row[0], row[1], secretary, draft, round, opened, calendar);
                comments.write(cast, told, row[11]);
                evaluations.tell(cast, told, row[6]);
            }
        }
        clock.bePresent();
    }

    private DraftId upload(DemoCast cast, Actor secretary, String[] row) {
        return uploads.upload(
                CommandId.next(),
                secretary,
                new NewDraft(cast.committee(row[1]), row[2], cast.institution(row[3]), row[4]),
                row[5],
                DemoTable.bytes(row[5]),
                TrackedChoice.PROPOSALS,
                true);
    }

    private RoundId open(DemoCast cast, Actor secretary, DraftId draft, String[] row) {
        return opening.open(
                CommandId.next(),
                secretary,
                new NewRound(
                        draft,
                        1,
                        invited(cast, row[1]),
                        Integer.parseInt(row[8]),
                        Visibility.valueOf(row[9]),
                        row[10]));
    }

    private static Set<InstitutionId> invited(DemoCast cast, String committee) {
        return DemoTable.rows("seats").stream()
                .filter(seat -> seat[0].equals(committee) && "MEMBER".equals(seat[2]) && DemoCast.sitsToday(seat))
                .map(seat ->
                        java.util.Objects.requireNonNull(cast.person(seat[1]).institution()))
                .collect(Collectors.toSet());
    }
}
