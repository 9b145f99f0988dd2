package sk.gremium.meeting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which meetings the list shows, as the address says it.
 *
 * @param committee the abbreviation of one, empty for all
 * @param past those that are over, instead of those ahead
 */
record MeetingsQuery(String committee, boolean past) {

    static MeetingsQuery of(QueryParameters query) {
        return new MeetingsQuery(
                query.getSingleParameter("committee").orElse(""),
                query.getSingleParameter("when").filter("past"::equals).isPresent());
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (!committee.isEmpty()) {
            query.put("committee", committee);
        }
        if (past) {
            query.put("when", "past");
        }
        return QueryParameters.simple(query);
    }
}
