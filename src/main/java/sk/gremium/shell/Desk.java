package sk.gremium.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.calendar.Calendars;
import sk.gremium.directory.Directory;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Ask;
import sk.gremium.kernel.AskSource;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.kernel.News;
import sk.gremium.kernel.Time;
import sk.gremium.kernel.Upcoming;

/** Gathers what all modules want from one person and what is news to them. */
@Component
class Desk {

    /** How near the date is; the order of the groups on the desk. */
    enum When {
        NOW,
        WEEK,
        LATER
    }

    private final CurrentUser user;
    private final List<AskSource> sources;
    private final List<News.Source> newsSources;
    private final List<Upcoming.Source> upcomingSources;
    private final Calendars calendars;
    private final Directory directory;
    private final Clock clock;

    Desk(
            CurrentUser user,
            List<AskSource> sources,
            List<News.Source> newsSources,
            List<Upcoming.Source> upcomingSources,
            Calendars calendars,
            Directory directory,
            Clock clock) {
        this.user = user;
        this.sources = sources;
        this.newsSources = newsSources;
        this.upcomingSources = upcomingSources;
        this.calendars = calendars;
        this.directory = directory;
        this.clock = clock;
    }

    Map<When, List<Ask>> asks() {
        Actor actor = user.require();
        return sources.stream()
                .flatMap(source -> source.asks(actor).stream())
                .sorted(Comparator.comparing(Desk::dueOrNever)
                        .thenComparing(ask -> ask.title().words()))
                .collect(Collectors.groupingBy(this::when, () -> new EnumMap<>(When.class), Collectors.toList()));
    }

    List<News> news() {
        Actor actor = user.require();
        Instant since = clock.instant().minus(java.time.Duration.ofDays(30));
        return newsSources.stream()
                .flatMap(source -> source.since(actor, since, 8).stream())
                .sorted(Comparator.comparing(News::at).reversed())
                .limit(8)
                .toList();
    }

    List<Upcoming> upcoming() {
        Actor actor = user.require();
        return upcomingSources.stream()
                .flatMap(source -> source.upcoming(actor).stream())
                .sorted(Comparator.comparing(Upcoming::at))
                .limit(4)
                .toList();
    }

    Optional<String> institution() {
        return Optional.ofNullable(user.require().institution())
                .map(id -> directory.institution(id, Time.today(clock)).abbr());
    }

    /** Working days after today up to the date: 0 on the last day; empty if there is no date. */
    Optional<Integer> workingDaysLeft(Ask ask) {
        return Optional.ofNullable(ask.due())
                .map(due -> calendars.current().workingDaysBetween(Time.today(clock), day(due)));
    }

    Instant now() {
        return clock.instant();
    }

    private When when(Ask ask) {
        @Nullable Instant due = ask.due();
        if (due == null) {
            return When.LATER;
        }
        LocalDate today = Time.today(clock);
        if (!day(due).isAfter(today)) {
            return When.NOW;
        }
        return day(due).isAfter(today.plusDays(7)) ? When.LATER : When.WEEK;
    }

    private static Instant dueOrNever(Ask ask) {
        @Nullable Instant due = ask.due();
        return due == null ? Instant.MAX : due;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Time.BRATISLAVA);
    }
}
