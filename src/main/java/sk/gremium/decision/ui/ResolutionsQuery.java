package sk.gremium.decision.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sk.gremium.decision.ResolutionFilter;
import sk.gremium.decision.ResolutionState;
import sk.gremium.decision.Verb;
import sk.gremium.kernel.CommitteeId;

/**
 * Which resolutions the register shows, as the address says it.
 *
 * @param committee the abbreviation of one, empty for all
 * @param state adopted or not adopted; null for both
 */
record ResolutionsQuery(
        String committee,
        @Nullable Integer year,
        @Nullable ResolutionState state,
        @Nullable Verb verb,
        String words) {

    static ResolutionsQuery of(QueryParameters query) {
        return new ResolutionsQuery(
                query.getSingleParameter("committee").orElse(""),
                query.getSingleParameter("year")
                        .filter(year -> year.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                query.getSingleParameter("state")
                        .flatMap(name -> named(ResolutionState.values(), name, ResolutionState::decided))
                        .orElse(null),
                query.getSingleParameter("verb")
                        .flatMap(name -> named(Verb.values(), name, verb -> true))
                        .orElse(null),
                query.getSingleParameter("q").orElse(""));
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "committee", committee);
        put(query, "year", year == null ? "" : String.valueOf(year));
        put(query, "state", state == null ? "" : DecisionWords.lower(state));
        put(query, "verb", verb == null ? "" : DecisionWords.lower(verb));
        put(query, "q", words.strip());
        return QueryParameters.simple(query);
    }

    ResolutionFilter filter(@Nullable CommitteeId id) {
        return new ResolutionFilter(id, year, state, verb, words);
    }

    boolean narrowed() {
        return !query().getParameters().isEmpty();
    }

    ResolutionsQuery committee(String other) {
        return new ResolutionsQuery(other, year, state, verb, words);
    }

    ResolutionsQuery year(@Nullable Integer other) {
        return new ResolutionsQuery(committee, other, state, verb, words);
    }

    ResolutionsQuery state(@Nullable ResolutionState other) {
        return new ResolutionsQuery(committee, year, other, verb, words);
    }

    ResolutionsQuery verb(@Nullable Verb other) {
        return new ResolutionsQuery(committee, year, state, other, words);
    }

    ResolutionsQuery words(String other) {
        return new ResolutionsQuery(committee, year, state, verb, other);
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, String name, Predicate<T> allowed) {
        return Arrays.stream(values)
                .filter(allowed)
                .filter(value -> value.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
