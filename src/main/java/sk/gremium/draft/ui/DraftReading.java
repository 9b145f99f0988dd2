package sk.gremium.draft.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sk.gremium.draft.DraftAction;
import sk.gremium.draft.DraftDetails;
import sk.gremium.kernel.NotFound;
import sk.gremium.uikit.DocumentText.Mode;

/**
 * What of a draft is read, as the address says it.
 *
 * @param version 0 for the working text
 * @param base the version it is compared with, 0 for none
 */
record DraftReading(int version, int base, Mode mode) {

    private static final String WORKING = "working";
    private static final String NONE = "none";
    private static final List<String> OWN = List.of("v", "base", "mode");

    /** Fills in what the address leaves out; a version that the reader may not see is {@link NotFound}. */
    static DraftReading of(QueryParameters query, DraftDetails draft) {
        int version =
                query.getSingleParameter("v").map(text -> version(text, draft)).orElseGet(draft::lastVersion);
        int usual = version == 0 ? draft.lastVersion() : version - 1;
        int base =
                query.getSingleParameter("base").map(text -> base(text, draft)).orElse(usual);
        int compared = base == version ? 0 : base;
        Mode mode = query.getSingleParameter("mode").flatMap(DraftReading::mode).orElse(Mode.CHANGES);
        return new DraftReading(version, compared, compared == 0 ? Mode.RESULT : mode);
    }

    /** The address of this reading, without what goes without saying; parameters of others stay. */
    QueryParameters query(DraftDetails draft, QueryParameters others) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (version != draft.lastVersion()) {
            query.put("v", List.of(version == 0 ? WORKING : String.valueOf(version)));
        }
        int usual = version == 0 ? draft.lastVersion() : version - 1;
        if (base != usual) {
            query.put("base", List.of(base == 0 ? NONE : String.valueOf(base)));
        }
        if (base != 0 && mode != Mode.CHANGES) {
            query.put("mode", List.of(mode.name().toLowerCase(Locale.ROOT)));
        }
        others.getParameters().forEach((name, values) -> {
            if (!OWN.contains(name)) {
                query.put(name, values);
            }
        });
        return new QueryParameters(query);
    }

    DraftReading mode(Mode other) {
        return new DraftReading(version, base, other);
    }

    private static int version(String text, DraftDetails draft) {
        if (text.equals(WORKING)) {
            if (!draft.may(DraftAction.EDIT_WORKING_TEXT) && !draft.workingText()) {
                throw new NotFound();
            }
            return 0;
        }
        return number(text).filter(number -> draft.version(number).isPresent()).orElseThrow(NotFound::new);
    }

    private static int base(String text, DraftDetails draft) {
        return text.equals(NONE) ? 0 : version(text, draft);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9]\\d{0,5}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Mode> mode(String text) {
        return List.of(Mode.values()).stream()
                .filter(mode -> mode.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
