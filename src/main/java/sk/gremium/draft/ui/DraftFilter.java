package sk.gremium.draft.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import sk.gremium.draft.DraftRow;
import sk.gremium.draft.DraftState;
import sk.gremium.uikit.Filters;

/**
 * Which drafts of the list are shown, as the address says it.
 *
 * @param committee the abbreviation of one, empty for all
 * @param words that must occur in the title or the gestor, whatever the case and the marks
 */
record DraftFilter(String committee, Stage stage, String words) {

    /** How far drafts have come. */
    enum Stage {
        OPEN,
        DONE,
        ALL;

        private boolean takes(DraftState state) {
            boolean done = switch (state) {
                case ADOPTED, REJECTED, APPROVED_BY_GOVERNMENT, WITHDRAWN, ARCHIVED -> true;
                default -> false;
            };
            return this == ALL || done == (this == DONE);
        }
    }

    static DraftFilter of(QueryParameters query) {
        String stage = query.getSingleParameter("stage").orElse("").toUpperCase(Locale.ROOT);
        return new DraftFilter(
                query.getSingleParameter("committee").orElse(""),
                Arrays.stream(Stage.values())
                        .filter(each -> each.name().equals(stage))
                        .findFirst()
                        .orElse(Stage.ALL),
                query.getSingleParameter("q").orElse(""));
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (!committee.isEmpty()) {
            query.put("committee", committee);
        }
        if (stage != Stage.ALL) {
            query.put("stage", stage.name().toLowerCase(Locale.ROOT));
        }
        if (!words.isBlank()) {
            query.put("q", words);
        }
        return QueryParameters.simple(query);
    }

    DraftFilter committee(String other) {
        return new DraftFilter(other, stage, words);
    }

    DraftFilter stage(Stage other) {
        return new DraftFilter(committee, other, words);
    }

    DraftFilter words(String other) {
        return new DraftFilter(committee, stage, other);
    }

    boolean takes(DraftRow row) {
        return stage.takes(row.state())
                && (committee.isEmpty() || committee.equals(row.committeeAbbr()))
                && Filters.holds(
                        row.title() + " " + row.gestorAbbr() + " " + row.gestorSk() + " " + row.gestorEn(), words);
    }
}
