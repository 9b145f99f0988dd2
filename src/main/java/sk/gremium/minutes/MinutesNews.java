package sk.gremium.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.News;

/** Tells the desk which minutes were published lately. */
@Component
@Transactional(readOnly = true)
class MinutesNews implements News.Source {

    private final MinutesRegister register;

    MinutesNews(MinutesRegister register) {
        this.register = register;
    }

    @Override
    public List<News> since(Actor actor, Instant since, int limit) {
        return register.list(actor, MinutesFilter.ALL).stream()
                .filter(row -> after(row.publishedAt(), since))
                .sorted(java.util.Comparator.comparing(MinutesRow::publishedAt).reversed())
                .limit(limit)
                .map(MinutesNews::news)
                .toList();
    }

    private static boolean after(@Nullable Instant moment, Instant since) {
        return moment != null && moment.isAfter(since);
    }

    private static News news(MinutesRow row) {
        return new News(
                Objects.requireNonNull(row.publishedAt()),
                "minutes.news.published",
                List.of(String.valueOf(row.meetingNumber()), row.committeeAbbr(), row.preposition()),
                "minutes/" + row.id());
    }
}
