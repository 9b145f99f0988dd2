package sk.gremium.decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.committee.CommitteeRules;
import sk.gremium.committee.Committees;
import sk.gremium.committee.MemberRow;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Refused;
import sk.gremium.meeting.Attendance;
import sk.gremium.meeting.AttendanceRow;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.meeting.Quorum;

/** Settles by which rule and by whom a vote is taken. */
@Component
class Electorate {

    private final Attendance attendance;
    private final Committees committees;
    private final BallotStore ballots;

    Electorate(Attendance attendance, Committees committees, BallotStore ballots) {
        this.attendance = attendance;
        this.committees = committees;
        this.ballots = ballots;
    }

    /** Opens a ballot for those who are there at this moment. */
    Ballot open(Actor actor, MeetingDetails meeting, ResolutionId resolution, Instant now) {
        Quorum quorum = attendance.quorum(actor, meeting.id());
        if (!quorum.reached()) {
            throw new Refused("decision.refused.quorum", quorum.present(), quorum.total(), quorum.needed());
        }
        List<AttendanceRow> voters = attendance.sheet(actor, meeting.id()).stream()
                .filter(AttendanceRow::voting)
                .toList();
        Set<InstitutionId> present = voters.stream()
                .filter(row -> row.counts() && row.thereAt(now))
                .map(AttendanceRow::institution)
                .collect(Collectors.toSet());
        CommitteeRules rules = committees.rules(meeting.committee(), meeting.day());
        Ballot ballot = new Ballot(
                BallotId.next(),
                resolution,
                rules.decisionMajority(),
                rules.chairCastingVote(),
                chair(meeting),
                now,
                null);
        ballots.insert(ballot, voters.stream().map(AttendanceRow::institution).toList(), present);
        return ballot;
    }

    /** The institution for which the chair of the meeting votes. */
    private @Nullable InstitutionId chair(MeetingDetails meeting) {
        @Nullable PersonId chair = meeting.plan().chair();
        return committees.members(meeting.committee(), meeting.day()).stream()
                .filter(member -> member.person().equals(chair) && member.mayVote())
                .map(MemberRow::institution)
                .findFirst()
                .orElse(null);
    }
}
