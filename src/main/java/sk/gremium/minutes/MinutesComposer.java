package sk.gremium.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.committee.Committees;
import sk.gremium.directory.Directory;
import sk.gremium.kernel.Actor;
import sk.gremium.meeting.Agenda;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.meeting.MeetingFilter;
import sk.gremium.meeting.MeetingId;
import sk.gremium.meeting.MeetingRow;
import sk.gremium.meeting.MeetingState;
import sk.gremium.meeting.Meetings;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** Composes minutes from what the meeting holds now. Reads with the actor's own rights and copies nothing. */
@Component
class MinutesComposer {

    private static final Texts SLOVAK = Texts.in(Texts.SLOVAK);
    private static final Dates DATES = Dates.in(Texts.SLOVAK);

    private final Meetings meetings;
    private final Agenda agenda;
    private final Committees committees;
    private final Directory directory;
    private final AttendanceComposer attendance;
    private final ItemsComposer items;

    MinutesComposer(
            Meetings meetings,
            Agenda agenda,
            Committees committees,
            Directory directory,
            AttendanceComposer attendance,
            ItemsComposer items) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.committees = committees;
        this.directory = directory;
        this.attendance = attendance;
        this.items = items;
    }

    MinutesContent compose(Actor actor, MeetingId id) {
        MeetingDetails meeting = meetings.details(actor, id);
        List<AgendaRow> rows = agenda.items(actor, id);
        return new MinutesContent(
                head(meeting),
                attendance.attendees(actor, meeting),
                attendance.quorum(actor, meeting),
                rows.stream().map(MinutesComposer::line).toList(),
                items.compose(actor, meeting, rows),
                closing(actor, meeting));
    }

    private MinutesContent.Head head(MeetingDetails meeting) {
        LocalDate day = meeting.day();
        CommitteeInfo committee = committees.info(meeting.committee(), day);
        String heading = SLOVAK.get(
                "minutes.doc.heading." + meeting.plan().kind().name().toLowerCase(java.util.Locale.ROOT),
                SlovakOrdinal.from(meeting.number()),
                committee.genitiveSk(),
                DATES.longDay(day));
        return new MinutesContent.Head(
                directory.institution(committee.host(), day).nameSk(),
                committee.nameSk(),
                heading,
                place(meeting),
                SLOVAK.get("minutes.doc.time", start(meeting), end(meeting)),
                Objects.requireNonNullElse(meeting.chairName(), ""),
                Objects.requireNonNullElse(meeting.minuteTakerName(), ""));
    }

    private static String place(MeetingDetails meeting) {
        return switch (meeting.plan().mode()) {
            case IN_PERSON -> meeting.plan().place();
            case HYBRID -> SLOVAK.get("minutes.doc.hybrid", meeting.plan().place());
            case ONLINE -> SLOVAK.get("minutes.doc.online");
        };
    }

    private static String start(MeetingDetails meeting) {
        @Nullable Instant opened = meeting.openedAt();
        return opened == null ? DATES.time(meeting.plan().startsAt().toLocalTime()) : DATES.time(opened);
    }

    private static String end(MeetingDetails meeting) {
        @Nullable Instant closed = meeting.closedAt();
        return closed == null ? DATES.time(meeting.plan().endsAt().toLocalTime()) : DATES.time(closed);
    }

    private static MinutesContent.AgendaLine line(AgendaRow row) {
        if (row.withdrawn()) {
            return new MinutesContent.AgendaLine(
                    "", SLOVAK.get("minutes.doc.withdrawn", row.title(), row.withdrawnReason()));
        }
        String title = row.added() ? SLOVAK.get("minutes.doc.added", row.title()) : row.title();
        return new MinutesContent.AgendaLine(ItemsComposer.number(row), title);
    }

    private String closing(Actor actor, MeetingDetails meeting) {
        List<String> sentences = new ArrayList<>();
        if (meeting.closedAt() != null) {
            sentences.add(SLOVAK.get("minutes.doc.ended", end(meeting)));
        }
        next(actor, meeting)
                .ifPresent(row -> sentences.add(SLOVAK.get(
                        "minutes.doc.next", DATES.longDay(row.startsAt().toLocalDate()), row.place())));
        return String.join(" ", sentences);
    }

    private Optional<MeetingRow> next(Actor actor, MeetingDetails meeting) {
        return meetings.list(actor, new MeetingFilter(meeting.committee(), false)).stream()
                .filter(row -> row.state() == MeetingState.CONVENED
                        && row.kind() == meeting.plan().kind()
                        && row.number() == meeting.number() + 1)
                .findFirst();
    }
}
