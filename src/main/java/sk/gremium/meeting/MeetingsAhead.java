package sk.gremium.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.News;
import sk.gremium.kernel.Time;
import sk.gremium.kernel.Upcoming;

/** What meetings put on the desk beside what they want: appointments, and what happened. */
@Component
@Transactional(readOnly = true)
class MeetingsAhead implements Upcoming.Source, News.Source {

    private final MeetingReads reads;
    private final CommitteeAccess access;
    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingsAhead(MeetingReads reads, CommitteeAccess access, JdbcClient jdbc, Clock clock) {
        this.reads = reads;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Upcoming> upcoming(Actor actor) {
        return reads.list(access.standings(actor), new MeetingFilter(null, false)).stream()
                .filter(meeting -> meeting.state() == MeetingState.CONVENED
                        && !meeting.startsAt().toLocalDate().isBefore(Time.today(clock)))
                .map(meeting -> new Upcoming(
                        meeting.startsAt(),
                        "meeting.name",
                        List.of(String.valueOf(meeting.number()), meeting.committeeAbbr()),
                        meeting.place(),
                        "meetings/" + meeting.id()))
                .toList();
    }

    @Override
    public List<News> since(Actor actor, Instant since, int limit) {
        var visible = access.visible(actor).stream().map(CommitteeId::value).toList();
        if (visible.isEmpty()) {
            return List.of();
        }
        List<News> news = new ArrayList<>();
        jdbc.sql("""
                        select m.id, m.number, c.abbr, m.convened_at, m.closed_at
                        from meeting m join committee_view c on c.id = m.committee
                        where m.committee in (:visible) and m.convened_at is not null and m.state <> 'CANCELLED'
                          and (m.convened_at > :since or m.closed_at > :since)
                        order by m.convened_at desc limit 20""")
                .param("visible", visible)
                .param("since", Time.stored(since))
                .query(row -> {
                    var arguments = List.<Object>of(row.getString("number"), row.getString("abbr"));
                    String route = "meetings/" + row.getString("id");
                    Instant convened = Time.read(row, "convened_at");
                    @Nullable Instant closed = MeetingRows.instant(row, "closed_at");
                    if (convened.isAfter(since)) {
                        news.add(new News(convened, "meeting.news.convened", arguments, route));
                    }
                    if (closed != null && closed.isAfter(since)) {
                        news.add(new News(closed, "meeting.news.held", arguments, route));
                    }
                });
        return news.stream()
                .sorted(Comparator.comparing(News::at).reversed())
                .limit(limit)
                .toList();
    }
}
