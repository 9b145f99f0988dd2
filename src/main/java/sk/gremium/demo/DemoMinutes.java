package sk.gremium.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.gremium.calendar.Calendars;
import sk.gremium.calendar.WorkingCalendar;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.minutes.Corrections;
import sk.gremium.minutes.MinutesApproval;
import sk.gremium.minutes.MinutesCirculation;
import sk.gremium.minutes.MinutesContent;
import sk.gremium.minutes.MinutesFilter;
import sk.gremium.minutes.MinutesId;
import sk.gremium.minutes.MinutesPages;
import sk.gremium.minutes.MinutesRegister;
import sk.gremium.minutes.MinutesRow;
import sk.gremium.minutes.NewCorrection;
import sk.gremium.minutes.Passage;

/** The minutes of the past meetings: published, save for one that is with the committee and has corrections. */
@Component
@Profile("demo")
@Order(90)
class DemoMinutes implements DemoStory {

    private static final String WITH_THE_COMMITTEE = "MEKOMIC 14";

    private final DemoClock clock;
    private final Calendars calendars;
    private final MinutesRegister register;
    private final MinutesPages pages;
    private final MinutesCirculation circulation;
    private final Corrections corrections;
    private final MinutesApproval approval;

    DemoMinutes(
            DemoClock clock,
            Calendars calendars,
            MinutesRegister register,
            MinutesPages pages,
            MinutesCirculation circulation,
            Corrections corrections,
            MinutesApproval approval) {
        this.clock = clock;
        this.calendars = calendars;
        this.register = register;
        this.pages = pages;
        this.circulation = circulation;
        this.corrections = corrections;
        this.approval = approval;
    }

    @Override
    public void tell(DemoCast cast) {
        clock.bePresent();
        for (String[] row : DemoTable.rows("minutes")) {
            Actor secretary = cast.person(row[2]);
            MinutesRow minutes = register.list(secretary, new MinutesFilter(cast.committee(row[0]), null)).stream()
                    .filter(each -> String.valueOf(each.meetingNumber()).equals(row[1]))
                    .findFirst()
                    .orElseThrow();
            if (WITH_THE_COMMITTEE.equals(row[0] + " " + row[1])) {
                circulate(cast, minutes, secretary, row);
            } else {
                publish(cast, minutes, secretary, row);
            }
        }
        clock.bePresent();
    }

    private void publish(DemoCast cast, MinutesRow row, Actor secretary, String[] who) {
        WorkingCalendar calendar = calendars.current();
        MinutesId id = row.id();
        send(cast, id, secretary, who, at(calendar.plusWorkingDays(row.day(), 4), 10));
        clock.be(at(calendar.plusWorkingDays(row.day(), 10), 9));
        Actor verifier = cast.person(who[3]);
        approval.verify(verifier, id, version(secretary, id));
        clock.be(at(calendar.plusWorkingDays(row.day(), 11), 14));
        approval.approve(cast.person(who[4]), id, version(secretary, id));
        clock.be(at(calendar.plusWorkingDays(row.day(), 12), 9));
        approval.publish(CommandId.next(), secretary, id, version(secretary, id));
    }

    private void circulate(DemoCast cast, MinutesRow row, Actor secretary, String[] who) {
        LocalDate sent = calendars.current().plusWorkingDays(today(), -1);
        send(cast, row.id(), secretary, who, at(sent, 10));
        clock.be(at(sent, 14));
        for (String agreeing : who[6].split(",", -1)) {
            corrections.agree(cast.person(agreeing), row.id());
        }
        for (String[] correction : DemoTable.rows("corrections")) {
            Passage passage = passage(secretary, row.id(), correction[1]);
            String wording = passage.quote().replace(correction[1], correction[2]);
            corrections.propose(
                    CommandId.next(),
                    cast.person(correction[0]),
                    row.id(),
                    new NewCorrection(passage, wording, correction[3]));
        }
    }

    private void send(DemoCast cast, MinutesId id, Actor secretary, String[] who, Instant when) {
        clock.be(when);
        circulation.circulate(
                CommandId.next(),
                secretary,
                id,
                version(secretary, id),
                List.of(cast.person(who[3]).person()),
                who[5]);
    }

    private Passage passage(Actor secretary, MinutesId id, String words) {
        MinutesContent.Item item = pages.get(secretary, id).content().items().stream()
                .filter(each -> each.discussion().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody said: " + words));
        return new Passage(
                new AgendaItemId(item.id()),
                Passage.Part.DISCUSSION,
                item.discussion()
                        .lines()
                        .filter(line -> line.contains(words))
                        .findFirst()
                        .orElseThrow());
    }

    private long version(Actor secretary, MinutesId id) {
        return pages.get(secretary, id).version();
    }

    private LocalDate today() {
        clock.bePresent();
        return Time.today(clock);
    }

    private static Instant at(LocalDate day, int hour) {
        return DemoMeetings.at(day, hour);
    }
}
