package sk.gremium.action.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.gremium.action.TaskColumn;
import sk.gremium.action.TaskFilter;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;

/** What the address of the tasks says: everything worth sharing is in it. */
record TaskQuery(
        @Nullable CommitteeId committee,
        @Nullable InstitutionId institution,
        @Nullable TaskColumn column,
        @Nullable String search) {

    static TaskQuery of(QueryParameters query) {
        return new TaskQuery(
                query.getSingleParameter("committee").map(CommitteeId::of).orElse(null),
                query.getSingleParameter("institution").map(InstitutionId::of).orElse(null),
                query.getSingleParameter("when").flatMap(TaskQuery::column).orElse(null),
                query.getSingleParameter("q").orElse(null));
    }

    TaskFilter filter() {
        return new TaskFilter(committee, institution, column, search);
    }

    TaskFilter ofCommittee() {
        return new TaskFilter(committee, null, null, null);
    }

    TaskQuery withCommittee(@Nullable CommitteeId id) {
        return new TaskQuery(id, institution, column, search);
    }

    /** What a number of the matrix counts; it knows nothing of what was searched for. */
    TaskQuery cell(@Nullable InstitutionId id, @Nullable TaskColumn when) {
        return new TaskQuery(committee, id, when, null);
    }

    boolean narrowed() {
        return institution != null || column != null || search != null;
    }

    String address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (committee != null) {
            parameters.put("committee", committee.toString());
        }
        if (institution != null) {
            parameters.put("institution", institution.toString());
        }
        if (column != null) {
            parameters.put("when", column.name());
        }
        if (search != null) {
            parameters.put("q", search);
        }
        String query = QueryParameters.simple(parameters).getQueryString();
        return query.isEmpty() ? "tasks" : "tasks?" + query;
    }

    private static Optional<TaskColumn> column(String name) {
        for (TaskColumn column : TaskColumn.values()) {
            if (column.name().equals(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
