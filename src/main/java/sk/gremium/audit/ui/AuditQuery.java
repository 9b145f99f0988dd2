package sk.gremium.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.gremium.audit.AuditFilter;
import sk.gremium.audit.AuditKind;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;

/**
 * What the address of the trail says.
 *
 * @param before the number of the entry after which the page begins; {@link Long#MAX_VALUE} for the newest entries
 */
record AuditQuery(AuditFilter filter, long before) {

    private static final String ROUTE = "audit";

    static AuditQuery of(QueryParameters query) {
        AuditFilter filter = new AuditFilter(
                query.getSingleParameter("committee").map(CommitteeId::of).orElse(null),
                query.getSingleParameter("person").map(PersonId::of).orElse(null),
                query.getSingleParameter("institution").map(InstitutionId::of).orElse(null),
                query.getSingleParameter("kind").flatMap(AuditQuery::kind).orElse(null),
                query.getSingleParameter("of").map(Ids::parse).orElse(null),
                query.getSingleParameter("from").flatMap(AuditQuery::day).orElse(null),
                query.getSingleParameter("to").flatMap(AuditQuery::day).orElse(null));
        String before = query.getSingleParameter("before").orElse("");
        return new AuditQuery(filter, before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE);
    }

    /** The same filter after the entry with this number. */
    AuditQuery before(long seq) {
        return new AuditQuery(filter, seq);
    }

    /** The newest entries of the same filter. */
    AuditQuery newest() {
        return before(Long.MAX_VALUE);
    }

    boolean narrowed() {
        return !filter.equals(AuditFilter.ALL);
    }

    String address() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? ROUTE : ROUTE + "?" + query;
    }

    QueryParameters parameters() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "of", filter.whole());
        put(query, "committee", filter.committee());
        put(query, "institution", filter.institution());
        put(query, "person", filter.person());
        put(query, "kind", filter.kind() == null ? null : word(filter.kind()));
        put(query, "from", filter.from());
        put(query, "to", filter.to());
        put(query, "before", before == Long.MAX_VALUE ? null : before);
        return QueryParameters.simple(query);
    }

    static String word(AuditKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }

    private static Optional<AuditKind> kind(String word) {
        return Arrays.stream(AuditKind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
