package sk.gremium.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.calendar.Calendars;
import sk.gremium.calendar.Deadline;
import sk.gremium.directory.Directory;
import sk.gremium.directory.PersonInfo;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Time;

/** Reads minutes with everything around them. What the actor may not see is not found. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MinutesPages {

    private final MinutesGate gate;
    private final MinutesRegister register;
    private final MinutesComposer composer;
    private final Directory directory;
    private final Calendars calendars;
    private final JdbcClient jdbc;
    private final Clock clock;

    MinutesPages(
            MinutesGate gate,
            MinutesRegister register,
            MinutesComposer composer,
            Directory directory,
            Calendars calendars,
            JdbcClient jdbc,
            Clock clock) {
        this.gate = gate;
        this.register = register;
        this.composer = composer;
        this.directory = directory;
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One edition of minutes. */
    public MinutesDetails get(Actor actor, MinutesId id) {
        MinutesGate.Entry entry = gate.see(actor, id);
        Minutes minutes = entry.minutes();
        List<MinutesRow> editions = register.ofMeeting(actor, minutes.meeting()).reversed();
        Optional<Minutes.Circulation> circulation = Optional.ofNullable(minutes.circulation());
        Optional<Deadline> deadline = circulation.map(Minutes.Circulation::deadline);
        Map<PersonId, PersonInfo> people = directory.people(people(minutes));
        Minutes.@Nullable Confirmation approval = minutes.approval();
        Minutes.@Nullable Publication publication = minutes.publication();
        return new MinutesDetails(
                editions.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow(),
                circulation
                        .map(Minutes.Circulation::content)
                        .orElseGet(() -> composer.compose(actor, minutes.meeting())),
                minutes.amends(),
                minutes.reason(),
                minutes.file(),
                circulation.map(Minutes.Circulation::at).orElse(null),
                deadline.orElse(null),
                deadline.map(until -> calendars.current().workingDaysBetween(Time.today(clock), until.lastDay()))
                        .orElse(0),
                entry.of().commenting(),
                verifiers(minutes, people),
                answers(minutes),
                corrections(actor, minutes),
                approval == null ? null : name(people, approval.by()),
                approval == null ? null : approval.at(),
                publication == null ? null : publication.document(),
                editions,
                entry.allowed(),
                minutes.version());
    }

    private List<AnswerRow> answers(Minutes minutes) {
        return jdbc.sql(MinutesRows.ANSWERS)
                .params(minutes.id().value(), minutes.circulations())
                .query(MinutesRows::answer)
                .list();
    }

    private List<CorrectionRow> corrections(Actor actor, Minutes minutes) {
        return jdbc.sql(MinutesRows.CORRECTIONS)
                .param("day", Time.today(clock))
                .param("minutes", minutes.id().value())
                .query((row, number) -> MinutesRows.correction(row, actor.institution()))
                .list();
    }

    private static List<VerifierRow> verifiers(Minutes minutes, Map<PersonId, PersonInfo> people) {
        return minutes.verifiers().stream()
                .map(verifier -> verifier(verifier.person(), verifier.at(), people.get(verifier.person())))
                .toList();
    }

    private static VerifierRow verifier(PersonId id, @Nullable Instant at, @Nullable PersonInfo person) {
        return new VerifierRow(id, person == null ? "" : person.name(), person != null && person.feminine(), at);
    }

    private static List<PersonId> people(Minutes minutes) {
        List<PersonId> people = new ArrayList<>(
                minutes.verifiers().stream().map(Minutes.Verifier::person).toList());
        Minutes.@Nullable Confirmation approval = minutes.approval();
        if (approval != null) {
            people.add(approval.by());
        }
        return people;
    }

    private static String name(Map<PersonId, PersonInfo> people, PersonId id) {
        PersonInfo person = people.get(id);
        return person == null ? "" : person.name();
    }
}
