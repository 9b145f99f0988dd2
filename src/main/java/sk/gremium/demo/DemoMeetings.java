package sk.gremium.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.gremium.calendar.Calendars;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.Agenda;
import sk.gremium.meeting.AgendaEntry;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.AgendaKind;
import sk.gremium.meeting.AgendaTexts;
import sk.gremium.meeting.Attendance;
import sk.gremium.meeting.AttendanceRow;
import sk.gremium.meeting.Convocations;
import sk.gremium.meeting.MeetingId;
import sk.gremium.meeting.MeetingKind;
import sk.gremium.meeting.MeetingMode;
import sk.gremium.meeting.MeetingPlan;
import sk.gremium.meeting.Meetings;
import sk.gremium.meeting.NewItem;
import sk.gremium.meeting.NewMeeting;
import sk.gremium.meeting.Presence;
import sk.gremium.meeting.SeatTaken;
import sk.gremium.meeting.Sessions;

/** Two past meetings of every committee with what was said and resolved, and the next one convened. */
@Component
@Profile("demo")
@Order(20)
class DemoMeetings implements DemoStory {

    private static final int EVERY_NTH_IS_EXCUSED = 7;

    private final DemoClock clock;
    private final Calendars calendars;
    private final Meetings meetings;
    private final Convocations convocations;
    private final Agenda agenda;
    private final AgendaTexts texts;
    private final Sessions sessions;
    private final Attendance attendance;
    private final Drafts drafts;
    private final DemoResolutions resolutions;

    DemoMeetings(
            DemoClock clock,
            Calendars calendars,
            Meetings meetings,
            Convocations convocations,
            Agenda agenda,
            AgendaTexts texts,
            Sessions sessions,
            Attendance attendance,
            Drafts drafts,
            DemoResolutions resolutions) {
        this.clock = clock;
        this.calendars = calendars;
        this.meetings = meetings;
        this.convocations = convocations;
        this.agenda = agenda;
        this.texts = texts;
        this.sessions = sessions;
        this.attendance = attendance;
        this.drafts = drafts;
        this.resolutions = resolutions;
    }

    @Override
    public void tell(DemoCast cast) {
        clock.bePresent();
        LocalDate today = Time.today(clock);
        DemoTable.rows("meetings").forEach(row -> hold(cast, row, workingDay(today.minusDays(Long.parseLong(row[2])))));
        clock.bePresent();
        resolutions.report(cast, today);
        clock.bePresent();
        convene(cast, "MEKOMIC", 15, workingDay(today.plusDays(15)), "Brezinová", "Javorina");
        convene(cast, "ESOL", 23, workingDay(today.plusDays(24)), "Novotný", "Vrchovský");
    }

    private void hold(DemoCast cast, String[] row, LocalDate day) {
        Actor secretary = cast.person(row[6]);
        clock.be(at(day.minusDays(25), 10));
        MeetingId meeting = plan(cast, row[0], Integer.parseInt(row[1]), day, row[3], secretary, row[4], row[5]);
        List<AgendaItemId> items = itemsOf(row[0], row[1]).stream()
                .map(item -> agenda.add(CommandId.next(), secretary, meeting, item(cast, secretary, item)))
                .toList();
        clock.be(at(day.minusDays(20), 9));
        convocations.convene(CommandId.next(), secretary, meeting);
        clock.be(at(day, 9));
        sessions.start(CommandId.next(), secretary, meeting);
        takeSeats(secretary, meeting);
        write(row, secretary, items);
        resolutions.resolve(cast, row[0], row[1], secretary, meeting, items);
        clock.be(at(day, 12));
        sessions.finish(CommandId.next(), secretary, meeting);
    }

    private MeetingId plan(
            DemoCast cast,
            String code,
            int number,
            LocalDate day,
            String place,
            Actor secretary,
            String chair,
            String minuteTaker) {
        MeetingPlan plan = new MeetingPlan(
                MeetingKind.ORDINARY,
                MeetingMode.IN_PERSON,
                day.atTime(9, 0),
                day.atTime(12, 0),
                place,
                "",
                cast.person(chair).person(),
                cast.person(minuteTaker).person(),
                List.of());
        return meetings.plan(CommandId.next(), secretary, new NewMeeting(cast.committee(code), number, plan));
    }

    private void takeSeats(Actor secretary, MeetingId meeting) {
        int count = 0;
        for (AttendanceRow seat : attendance.sheet(secretary, meeting)) {
            InstitutionId institution = seat.institution();
            boolean excused = ++count % EVERY_NTH_IS_EXCUSED == 0;
            attendance.record(
                    secretary,
                    meeting,
                    excused ? SeatTaken.nobody(institution, Presence.EXCUSED) : SeatTaken.present(institution));
        }
    }

    private static List<String[]> itemsOf(String code, String number) {
        return DemoTable.rows("items").stream()
                .filter(item -> item[0].equals(code) && item[1].equals(number))
                .toList();
    }

    private NewItem item(DemoCast cast, Actor secretary, String[] row) {
        AgendaEntry entry = new AgendaEntry(
                row[3], AgendaKind.valueOf(row[2]), cast.institution(row[4]), "", Integer.parseInt(row[5]));
        if (row[8].isEmpty()) {
            return new NewItem(entry, null, null, null);
        }
        DraftId draft = cast.draft(row[8]);
        return new NewItem(entry, draft, drafts.get(secretary, draft).lastVersion(), null);
    }

    private void write(String[] meeting, Actor secretary, List<AgendaItemId> items) {
        List<String[]> rows = itemsOf(meeting[0], meeting[1]);
        for (int i = 0; i < items.size(); i++) {
            texts.write(secretary, items.get(i), 0, rows.get(i)[6], rows.get(i)[7]);
        }
    }

    private void convene(DemoCast cast, String code, int number, LocalDate day, String secretary, String chair) {
        Actor by = cast.person(secretary);
        String place = DemoTable.rows("meetings").stream()
                .filter(row -> row[0].equals(code))
                .findFirst()
                .orElseThrow()[3];
        MeetingId meeting = plan(cast, code, number, day, place, by, chair, secretary);
        itemsOf(code, String.valueOf(number))
                .forEach(item -> agenda.add(CommandId.next(), by, meeting, item(cast, by, item)));
        convocations.convene(CommandId.next(), by, meeting);
    }

    private LocalDate workingDay(LocalDate day) {
        return calendars.current().firstWorkingDayFrom(day);
    }

    static Instant at(LocalDate day, int hour) {
        return LocalDateTime.of(day, java.time.LocalTime.of(hour, 0))
                .atZone(Time.BRATISLAVA)
                .toInstant();
    }
}
