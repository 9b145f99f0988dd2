package sk.gremium.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.Capability;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.kernel.Time;

/**
 * Invitations and their answers. People answer for their own institution, the last answer counts; the secretariat notes
 * what it was told by telephone.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Invitations {

    private final MeetingGate gate;
    private final InvitationReads reads;
    private final Roster roster;
    private final JdbcClient jdbc;
    private final MeetingEvents events;
    private final Clock clock;

    Invitations(
            MeetingGate gate,
            InvitationReads reads,
            Roster roster,
            JdbcClient jdbc,
            MeetingEvents events,
            Clock clock) {
        this.gate = gate;
        this.reads = reads;
        this.roster = roster;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** All invitations: institutions with a vote first, by abbreviation. Empty before the meeting is convened. */
    @Transactional(readOnly = true)
    public List<InvitationRow> list(Actor actor, MeetingId id) {
        MeetingGate.Entry entry = gate.see(actor, id);
        boolean open = MeetingRules.allowed(entry.standing(), entry.meeting()).contains(MeetingAction.ANSWER);
        return reads.list(entry.meeting(), institution -> open && mayAnswer(entry.standing(), institution));
    }

    /** Answers for an institution, in place of what was answered before. */
    public void answer(Actor actor, MeetingId id, InstitutionId institution, long version, InvitationAnswer answer) {
        MeetingGate.Entry entry = gate.enter(actor, id, MeetingAction.ANSWER);
        if (!mayAnswer(entry.standing(), institution)) {
            throw new Denied();
        }
        Stale.check(version, reads.version(id, institution).orElseThrow(NotFound::new));
        write(actor, entry.meeting(), institution, answer);
        events.publish(
                actor,
                entry.meeting(),
                "invitation.answered",
                Map.of(
                        "institution", roster.abbr(entry.meeting(), institution),
                        "answer", answer.answer().name()));
    }

    private void write(Actor actor, Meeting meeting, InstitutionId institution, InvitationAnswer answer) {
        jdbc.sql("""
                        update invitation set answer = :answer, alternate = :alternate, alternate_name = :name,
                          note = :note, answered_by = :person, answered_at = :now, version = version + 1
                        where meeting = :meeting and institution = :institution""")
                .param("answer", answer.answer().name())
                .param("alternate", MeetingRows.id(answer.alternate()))
                .param("name", alternateName(meeting, institution, answer))
                .param("note", answer.note())
                .param("person", actor.person().value())
                .param("now", Time.stored(Time.now(clock)))
                .param("meeting", meeting.id().value())
                .param("institution", institution.value())
                .update();
    }

    private String alternateName(Meeting meeting, InstitutionId institution, InvitationAnswer answer) {
        if (answer.alternate() == null) {
            return answer.alternateName();
        }
        return roster.candidates(meeting).stream()
                .filter(candidate -> candidate.institution().equals(institution)
                        && candidate.person().equals(answer.alternate()))
                .findFirst()
                .map(Candidate::name)
                .orElseThrow(() -> new Refused("meeting.refused.nobody_seated"));
    }

    private static boolean mayAnswer(Standing standing, InstitutionId institution) {
        return standing.may(Capability.PREPARE) || standing.mayFor(institution, Capability.CONTRIBUTE);
    }
}
