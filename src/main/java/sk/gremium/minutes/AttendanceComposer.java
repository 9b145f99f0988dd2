package sk.gremium.minutes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Actor;
import sk.gremium.meeting.Attendance;
import sk.gremium.meeting.AttendanceRow;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.meeting.Presence;
import sk.gremium.meeting.QuorumSentence;
import sk.gremium.meeting.Stay;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** The part of minutes that says who was there, and whether that was enough. */
@Component
class AttendanceComposer {

    private static final Texts SLOVAK = Texts.in(Texts.SLOVAK);
    private static final Dates DATES = Dates.in(Texts.SLOVAK);

    /** Who comes or leaves within it was there from the opening, or to the end. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final Attendance attendance;

    AttendanceComposer(Attendance attendance) {
        this.attendance = attendance;
    }

    List<MinutesContent.Attendee> attendees(Actor actor, MeetingDetails meeting) {
        return attendance.sheet(actor, meeting.id()).stream()
                .map(AttendanceComposer::attendee)
                .toList();
    }

    private static MinutesContent.Attendee attendee(AttendanceRow row) {
        return new MinutesContent.Attendee(
                row.institution().value(),
                row.abbr(),
                row.name(),
                row.personName(),
                row.voting(),
                row.presence().came(),
                note(row));
    }

    private static String note(AttendanceRow row) {
        List<String> notes = new ArrayList<>();
        if (row.presence() == Presence.REPRESENTED) {
            notes.add(SLOVAK.get("minutes.doc.represented"));
        }
        if (row.presence() == Presence.ABSENT) {
            notes.add(SLOVAK.get("minutes.doc.unexcused"));
        }
        if (row.presence().came() && row.online()) {
            notes.add(SLOVAK.get("minutes.doc.over_wire"));
        }
        return String.join(", ", notes);
    }

    /** The quorum at the opening, then who came later and left earlier, then the quorum at the end if it was lost. */
    List<String> quorum(Actor actor, MeetingDetails meeting) {
        List<String> sentences = new ArrayList<>();
        var opening = attendance.atOpening(actor, meeting.id());
        opening.ifPresent(quorum -> sentences.add(QuorumSentence.of(quorum, SLOVAK)));
        @Nullable Instant opened = meeting.openedAt();
        if (opened == null) {
            return sentences;
        }
        @Nullable Instant closed = meeting.closedAt();
        attendance.sheet(actor, meeting.id()).stream()
                .flatMap(row -> moves(row, opened, closed))
                .forEach(sentences::add);
        var end = attendance.quorum(actor, meeting.id());
        if (closed != null && opening.isPresent() && opening.get().reached() && !end.reached()) {
            sentences.add(SLOVAK.get("minutes.doc.quorum_lost", end.present(), end.total()));
        }
        return sentences;
    }

    private static Stream<String> moves(AttendanceRow row, Instant opened, @Nullable Instant closed) {
        return row.stays().stream().flatMap(stay -> Stream.concat(came(row, stay, opened), left(row, stay, closed)));
    }

    private static Stream<String> came(AttendanceRow row, Stay stay, Instant opened) {
        return stay.arrivedAt().isAfter(opened.plus(GRACE))
                ? Stream.of(SLOVAK.get("minutes.doc.arrived", row.abbr(), DATES.time(stay.arrivedAt())))
                : Stream.empty();
    }

    private static Stream<String> left(AttendanceRow row, Stay stay, @Nullable Instant closed) {
        @Nullable Instant at = stay.leftAt();
        return at != null && (closed == null || at.isBefore(closed.minus(GRACE)))
                ? Stream.of(SLOVAK.get("minutes.doc.left", row.abbr(), DATES.time(at)))
                : Stream.empty();
    }
}
