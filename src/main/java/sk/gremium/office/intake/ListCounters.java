package sk.gremium.office.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.ListDefinition;
import sk.gremium.text.Numbering;

/**
 * Counts the lists of a document as Word does: all numberings of one definition count together, unless one starts anew
 * (w:startOverride); a level starts again after any level before it, unless it says otherwise (w:lvlRestart).
 */
final class ListCounters {

    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /** What Word shows before a paragraph, and where that comes from. */
    record Label(String text, Numbering numbering, boolean bullet) {}

    private final NumberingPart part;
    private final boolean english;
    private final Map<String, @Nullable Integer[]> counters = new HashMap<>();
    private final Set<String> overridesUsed = new HashSet<>();
    private final Map<String, ListDefinition> used = new LinkedHashMap<>();

    ListCounters(NumberingPart part, boolean english) {
        this.part = part;
        this.english = english;
    }

    /** The lists that a label was given for. */
    List<ListDefinition> used() {
        return List.copyOf(used.values());
    }

    /**
     * Counts one paragraph.
     *
     * @param id the numbering it names, null or "0" for none
     * @param level the level it names, null to be found by the style
     * @return null if it is in no list
     */
    @Nullable
    Label next(@Nullable String id, @Nullable Integer level, Styles.Paragraph style) {
        NumberingPart.Instance list = id == null ? null : part.instance(id);
        if (list == null) {
            return null;
        }
        int at = Math.clamp(level != null ? level : list.levelOfStyle(style), 0, LEVELS - 1);
        ListLevel definition = list.level(at);
        if (definition == null) {
            return null;
        }
        count(list, at, definition);
        String name = list.name();
        used.computeIfAbsent(name, any -> definition(name, list));
        return new Label(label(list, definition), new Numbering(name, at), definition.bullet());
    }

    private void count(NumberingPart.Instance list, int at, ListLevel definition) {
        @Nullable Integer[] values = counters.computeIfAbsent(list.shared(), any -> new @Nullable Integer[LEVELS]);
        boolean anew = list.startsAnew(at) && overridesUsed.add(list.id() + "/" + at);
        Integer before = values[at];
        values[at] = anew || before == null ? definition.start() : Integer.valueOf(before + 1);
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            ListLevel below = list.level(deeper);
            Integer restart = below == null ? null : below.restart();
            if (restart == null || restart > deeper || at < restart) {
                values[deeper] = null;
            }
        }
    }

    private String label(NumberingPart.Instance list, ListLevel definition) {
        if (definition.bullet()) {
            return definition.text().strip();
        }
        @Nullable Integer[] values = Objects.requireNonNull(counters.get(list.shared()));
        return PLACE.matcher(definition.text())
                .replaceAll(place -> Matcher.quoteReplacement(
                        shown(list, definition, values, place.group(1).charAt(0) - '1')))
                .strip();
    }

    private String shown(NumberingPart.Instance list, ListLevel definition, @Nullable Integer[] values, int place) {
        ListLevel numbered = list.level(place);
        if (numbered == null) {
            return "";
        }
        Integer value = values[place];
        return NumberFormats.write(
                value == null ? numbered.start() : value, format(numbered, definition.legal()), english);
    }

    private static String format(ListLevel level, boolean legal) {
        boolean counts = !level.bullet() && !level.format().equals("none");
        return legal && counts ? "decimal" : level.format();
    }

    private static ListDefinition definition(String name, NumberingPart.Instance list) {
        var levels = new ArrayList<ListDefinition.Level>();
        for (int i = 0; i < LEVELS; i++) {
            ListLevel level = list.level(i);
            if (level == null) {
                break;
            }
            String format = level.format().startsWith("zeros:") ? "decimalZero" : level.format();
            levels.add(new ListDefinition.Level(level.start(), format, level.text()));
        }
        return new ListDefinition(name, levels);
    }
}
