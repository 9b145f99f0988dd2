package sk.gremium.minutes;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.committee.Committees;
import sk.gremium.kernel.NotFound;

/** Gives minutes their official number (domain.md 5.5): gap-free for each committee and year of publication. */
@Component
class MinutesNumbers {

    /** A number in its parts and as people write it, such as "MEKOMIC-2026-03". */
    record Given(int year, int number, String label) {}

    private final MinutesStore store;
    private final Committees committees;

    MinutesNumbers(MinutesStore store, Committees committees) {
        this.store = store;
        this.committees = committees;
    }

    /** The row of the counter stays locked until the transaction ends: whoever publishes at the same time waits. */
    Given give(Minutes minutes, LocalDate today) {
        @Nullable MinutesId first = minutes.amends();
        if (first != null) {
            Minutes.Publication as = Objects.requireNonNull(
                    store.find(first).orElseThrow(NotFound::new).publication());
            return new Given(as.year(), as.number(), as.label());
        }
        int number = store.nextNumber(minutes.committee(), today.getYear());
        String code = committees.info(minutes.committee(), today).code();
        return new Given(today.getYear(), number, "%s-%d-%02d".formatted(code, today.getYear(), number));
    }
}
