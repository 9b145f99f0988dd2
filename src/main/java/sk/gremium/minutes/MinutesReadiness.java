package sk.gremium.minutes;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.Committees;
import sk.gremium.committee.MemberRow;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.Meetings;

/** Looks over minutes before they go out. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MinutesReadiness {

    private final MinutesGate gate;
    private final MinutesComposer composer;
    private final Meetings meetings;
    private final Committees committees;
    private final Clock clock;

    MinutesReadiness(
            MinutesGate gate, MinutesComposer composer, Meetings meetings, Committees committees, Clock clock) {
        this.gate = gate;
        this.composer = composer;
        this.meetings = meetings;
        this.committees = committees;
        this.clock = clock;
    }

    /** Who will see the minutes and what is missing, for whoever sees them already. */
    public Readiness of(Actor actor, MinutesId id) {
        Minutes minutes = gate.see(actor, id).minutes();
        List<PersonId> planned =
                meetings.details(actor, minutes.meeting()).plan().verifiers();
        MinutesContent content = Optional.ofNullable(minutes.circulation())
                .map(Minutes.Circulation::content)
                .orElseGet(() -> composer.compose(actor, minutes.meeting()));
        return new Readiness(
                committees.members(minutes.committee(), Time.today(clock)).stream()
                        .collect(java.util.stream.Collectors.toMap(
                                MemberRow::person, member -> member, (one, other) -> one, java.util.LinkedHashMap::new))
                        .values()
                        .stream()
                        .map(member -> new Readiness.Reader(
                                member.person(), member.name(), member.abbr(), planned.contains(member.person())))
                        .toList(),
                content.items().stream()
                        .filter(item -> item.place() == MinutesContent.Place.ITEM
                                && item.discussion().isBlank()
                                && item.conclusion().isBlank())
                        .map(item -> item.number() + " " + item.title())
                        .toList(),
                gaps(minutes, content));
    }

    private static Set<Readiness.Gap> gaps(Minutes minutes, MinutesContent content) {
        Set<Readiness.Gap> gaps = EnumSet.noneOf(Readiness.Gap.class);
        if (minutes.file().isEmpty()) {
            gaps.add(Readiness.Gap.FILE_NUMBER);
        }
        if (content.head().minuteTaker().isEmpty()) {
            gaps.add(Readiness.Gap.MINUTE_TAKER);
        }
        if (content.head().chair().isEmpty()) {
            gaps.add(Readiness.Gap.CHAIR);
        }
        if (content.attendees().isEmpty()) {
            gaps.add(Readiness.Gap.ATTENDANCE);
        }
        return gaps;
    }
}
