package sk.gremium.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.calendar.Calendars;
import sk.gremium.committee.Capability;
import sk.gremium.committee.Committees;
import sk.gremium.committee.Standing;
import sk.gremium.directory.Directory;
import sk.gremium.directory.PersonInfo;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Time;

/** Reads meetings for lists and pages; asks for no permission. */
@Component
class MeetingReads {

    private static final String ROW = """
            select m.*, c.abbr,
              (select count(*) from agenda_item a where a.meeting = m.id and not a.withdrawn) as items,
              (select count(*) from invitation i where i.meeting = m.id) as invited,
              (select count(*) from invitation i where i.meeting = m.id and i.answer in ('WILL_ATTEND', 'ALTERNATE'))
                as attending
            from meeting m join committee_view c on c.id = m.committee
            """;
    private static final List<String> PAST = List.of("HELD", "INQUORATE", "CANCELLED");

    private final JdbcClient jdbc;
    private final Committees committees;
    private final Directory directory;
    private final Calendars calendars;
    private final Clock clock;

    MeetingReads(JdbcClient jdbc, Committees committees, Directory directory, Calendars calendars, Clock clock) {
        this.jdbc = jdbc;
        this.committees = committees;
        this.directory = directory;
        this.calendars = calendars;
        this.clock = clock;
    }

    List<MeetingRow> list(Map<CommitteeId, Standing> standings, MeetingFilter filter) {
        List<Standing> shown = standings.values().stream()
                .filter(standing ->
                        filter.committee() == null || standing.committee().equals(filter.committee()))
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        String order = filter.past() ? "m.starts_at desc, m.id desc" : "m.starts_at, m.id";
        return jdbc.sql(ROW + """
                        where m.committee in (:visible) and (m.convened_at is not null or m.committee in (:prepared))
                          and (m.state in (:past)) = :wanted
                        order by\s""" + order)
                .param("visible", ids(shown))
                .param("prepared", preparedBy(shown))
                .param("past", PAST)
                .param("wanted", filter.past())
                .query(MeetingReads::row)
                .list();
    }

    /** The meetings with an item on this draft, the next or last first. */
    List<MeetingRow> ofDraft(Map<CommitteeId, Standing> standings, DraftId draft) {
        List<Standing> shown = List.copyOf(standings.values());
        if (shown.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ROW + """
                        where m.committee in (:visible) and (m.convened_at is not null or m.committee in (:prepared))
                          and m.state <> 'CANCELLED' and exists (
                            select 1 from agenda_item a where a.meeting = m.id and a.draft = :draft and not a.withdrawn)
                        order by m.starts_at desc, m.id desc""")
                .param("visible", ids(shown))
                .param("prepared", preparedBy(shown))
                .param("draft", draft.value())
                .query(MeetingReads::row)
                .list();
    }

    Optional<MeetingRow> before(Meeting meeting) {
        return jdbc.sql(ROW + """
                        where m.committee = ? and m.series = ? and m.state in ('HELD', 'INQUORATE') and m.starts_at < ?
                        order by m.starts_at desc, m.id desc limit 1""")
                .params(
                        meeting.committee().value(),
                        meeting.plan().series().name(),
                        meeting.plan().startsAt())
                .query(MeetingReads::row)
                .optional();
    }

    MeetingDetails details(MeetingGate.Entry entry) {
        Meeting meeting = entry.meeting();
        MeetingPlan plan = meeting.plan();
        LocalDate day = meeting.day();
        LeadTimes leadTimes =
                LeadTimes.of(day, Time.today(clock), committees.rules(meeting.committee(), day), calendars.current());
        return new MeetingDetails(
                meeting.id(),
                meeting.committee(),
                committees.info(meeting.committee(), day).abbr(),
                meeting.number(),
                meeting.state(),
                plan,
                meeting.reason(),
                name(plan.chair()),
                name(plan.minuteTaker()),
                directory.people(plan.verifiers()).values().stream()
                        .map(PersonInfo::name)
                        .toList(),
                meeting.convenedAt(),
                meeting.openedAt(),
                meeting.closedAt(),
                meeting.current(),
                leadTimes,
                MeetingRules.allowed(entry.standing(), meeting),
                meeting.version());
    }

    private @Nullable String name(@Nullable PersonId person) {
        return person == null ? null : directory.person(person).name();
    }

    private static List<UUID> ids(List<Standing> standings) {
        return standings.stream().map(standing -> standing.committee().value()).toList();
    }

    /** The committees whose meetings are seen before they are convened; never an empty list, which SQL has none of. */
    private static List<UUID> preparedBy(List<Standing> standings) {
        List<Standing> prepared = standings.stream()
                .filter(standing -> standing.may(Capability.PREPARE) || standing.may(Capability.PRESIDE))
                .toList();
        return prepared.isEmpty() ? List.of(new UUID(0, 0)) : ids(prepared);
    }

    private static MeetingRow row(ResultSet row, int number) throws SQLException {
        return new MeetingRow(
                new MeetingId(row.getObject("id", UUID.class)),
                new CommitteeId(row.getObject("committee", UUID.class)),
                row.getString("abbr"),
                row.getInt("number"),
                MeetingKind.valueOf(row.getString("kind")),
                MeetingMode.valueOf(row.getString("mode")),
                MeetingState.valueOf(row.getString("state")),
                row.getObject("starts_at", LocalDateTime.class),
                row.getObject("ends_at", LocalDateTime.class),
                row.getString("place"),
                row.getInt("items"),
                row.getInt("attending"),
                row.getInt("invited"));
    }
}
