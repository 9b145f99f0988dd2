package sk.gremium.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Time;

/** Keeps the attendance sheet and counts the quorum by institution. The secretariat writes, the committee reads. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Attendance {

    private final MeetingGate gate;
    private final AttendanceBook book;
    private final AttendanceStore store;
    private final Roster roster;
    private final MeetingEvents events;
    private final Clock clock;

    Attendance(
            MeetingGate gate,
            AttendanceBook book,
            AttendanceStore store,
            Roster roster,
            MeetingEvents events,
            Clock clock) {
        this.gate = gate;
        this.book = book;
        this.store = store;
        this.roster = roster;
        this.events = events;
        this.clock = clock;
    }

    /** The sheet: institutions with a vote first, by abbreviation. Empty until somebody began to keep it. */
    @Transactional(readOnly = true)
    public List<AttendanceRow> sheet(Actor actor, MeetingId id) {
        return book.rows(gate.see(actor, id).meeting());
    }

    /** Who may sit for which institution. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Actor actor, MeetingId id) {
        return roster.candidates(gate.see(actor, id).meeting());
    }

    /**
     * The quorum: of the answers before the session, as it is now while it sits, as it was at the end afterwards.
     */
    @Transactional(readOnly = true)
    public Quorum quorum(Actor actor, MeetingId id) {
        Meeting meeting = gate.see(actor, id).meeting();
        Instant now = Time.now(clock);
        if (meeting.state() == MeetingState.IN_SESSION) {
            return book.count(meeting, now);
        }
        return book.kept(id, "CLOSED").orElseGet(() -> book.expected(meeting, now));
    }

    /** The quorum as it was when the session was opened; empty before. */
    @Transactional(readOnly = true)
    public Optional<Quorum> atOpening(Actor actor, MeetingId id) {
        gate.see(actor, id);
        return book.kept(id, "OPENED");
    }

    /**
     * Notes who sits for an institution, or that nobody does. Noted during the session without an arrival, they were
     * there from its opening.
     */
    public void record(Actor actor, MeetingId id, SeatTaken seat) {
        Meeting meeting = enter(actor, id, seat.institution());
        if (seat.presence().came()) {
            @Nullable Instant opened = meeting.openedAt();
            store.take(
                    id,
                    seat.institution(),
                    taken(meeting, seat),
                    seat.online(),
                    opened == null ? Time.now(clock) : opened);
        } else {
            store.vacate(id, seat.institution(), seat.presence());
        }
        done(
                actor,
                meeting,
                seat.institution(),
                "attendance.recorded",
                seat.presence().name());
    }

    /** Somebody comes, or comes back, in the course of the session. */
    public void arrived(Actor actor, MeetingId id, SeatTaken seat, Instant at) {
        Meeting meeting = enter(actor, id, seat.institution());
        if (store.there(id, seat.institution()).orElse(false)) {
            throw new Refused("meeting.refused.is_there");
        }
        store.take(id, seat.institution(), taken(meeting, seat), seat.online(), at);
        store.arrive(id, seat.institution(), at);
        done(actor, meeting, seat.institution(), "attendance.arrived", "");
    }

    /** Corrects when the institution's people came first. */
    public void cameAt(Actor actor, MeetingId id, InstitutionId institution, Instant at) {
        Meeting meeting = enter(actor, id, institution);
        store.cameAt(id, institution, at);
        done(actor, meeting, institution, "attendance.arrived", "");
    }

    /** Somebody leaves in the course of the session; with them the quorum may be lost. */
    public void left(Actor actor, MeetingId id, InstitutionId institution, Instant at) {
        Meeting meeting = enter(actor, id, institution);
        if (!store.leave(id, institution, at)) {
            throw new Refused("meeting.refused.not_there");
        }
        done(actor, meeting, institution, "attendance.left", "");
    }

    private Meeting enter(Actor actor, MeetingId id, InstitutionId institution) {
        Meeting meeting = gate.enter(actor, id, MeetingAction.RECORD_ATTENDANCE).meeting();
        book.open(meeting);
        if (store.there(id, institution).isEmpty()) {
            throw new NotFound();
        }
        return meeting;
    }

    private void done(Actor actor, Meeting meeting, InstitutionId institution, String what, String presence) {
        if (meeting.state() == MeetingState.IN_SESSION) {
            book.keepQuorum(meeting);
        }
        events.publish(
                actor, meeting, what, Map.of("institution", roster.abbr(meeting, institution), "presence", presence));
    }

    private Taken taken(Meeting meeting, SeatTaken seat) {
        if (seat.person() == null && !seat.name().isBlank()) {
            return new Taken(null, seat.name().strip(), Seat.PROXY);
        }
        return roster.candidates(meeting).stream()
                .filter(candidate -> candidate.institution().equals(seat.institution()))
                .filter(candidate -> seat.person() == null
                        ? candidate.seat() == Seat.MEMBER
                        : candidate.person().equals(seat.person()))
                .findFirst()
                .map(candidate -> new Taken(candidate.person(), candidate.name(), candidate.seat()))
                .orElseThrow(() -> new Refused("meeting.refused.nobody_seated"));
    }
}
