package sk.gremium.minutes.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which minutes the register shows, as the address says it.
 *
 * @param committee the abbreviation of one, empty for all
 * @param year null for all
 */
record MinutesQuery(String committee, @Nullable Integer year) {

    static MinutesQuery of(QueryParameters query) {
        return new MinutesQuery(
                query.getSingleParameter("committee").orElse(""),
                query.getSingleParameter("year").flatMap(MinutesQuery::year).orElse(null));
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (!committee.isEmpty()) {
            query.put("committee", committee);
        }
        if (year != null) {
            query.put("year", year.toString());
        }
        return QueryParameters.simple(query);
    }

    private static Optional<Integer> year(String text) {
        return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
