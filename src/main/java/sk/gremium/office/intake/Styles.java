package sk.gremium.office.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of a document, each with what it inherits. */
final class Styles {

    /** No heading: running text. */
    static final int BODY = -1;

    private static final Pattern HEADING = Pattern.compile("(?:heading|nadpis)\\s*([1-9])");
    private static final Set<String> TITLES = Set.of("title", "názov", "název", "nazov", "nzov");

    /**
     * A paragraph style with what it inherits.
     *
     * @param id empty if the document has no such style
     * @param heading 0 for the title, 1 to 9 for headings, {@link #BODY} otherwise
     * @param list the id of the numbering that the style brings, null if none
     * @param listLevel 0 to 8
     */
    record Paragraph(String id, int heading, @Nullable String list, int listLevel, RunFormat format) {}

    private final Map<String, Node> byId = new HashMap<>();
    private final Map<String, Paragraph> paragraphs = new HashMap<>();
    private final Map<String, RunFormat> characters = new HashMap<>();
    private final RunFormat defaults;
    private final @Nullable String language;
    private @Nullable String defaultParagraph;

    /** Reads the root of the styles part; null for a document without one. */
    Styles(@Nullable Node root) {
        Node docDefaults = root == null ? null : root.child("w:docDefaults");
        Node runDefaults = docDefaults == null ? null : docDefaults.child("w:rPrDefault");
        Node properties = runDefaults == null ? null : runDefaults.child("w:rPr");
        defaults = RunFormat.of(properties);
        language = properties == null ? null : properties.childVal("w:lang");
        if (root != null) {
            for (Node style : root.children()) {
                String id = style.attribute("styleId");
                if (style.name().equals("w:style") && id != null) {
                    byId.putIfAbsent(id, style);
                    String isDefault = style.attribute("default");
                    if ("paragraph".equals(style.attribute("type"))
                            && ("1".equals(isDefault) || "true".equals(isDefault))) {
                        defaultParagraph = id;
                    }
                }
            }
        }
    }

    /** What holds where no style says otherwise. */
    RunFormat defaults() {
        return defaults;
    }

    @Nullable
    String language() {
        return language;
    }

    /** A paragraph style; the default one if the id is null or unknown. */
    Paragraph paragraph(@Nullable String id) {
        String known = id != null && byId.containsKey(id) ? id : defaultParagraph;
        return known == null
                ? new Paragraph("", BODY, null, 0, RunFormat.NOTHING)
                : paragraphs.computeIfAbsent(known, this::resolve);
    }

    /** What a character style with all it inherits says; nothing if the id is null or unknown. */
    RunFormat character(@Nullable String id) {
        return id == null ? RunFormat.NOTHING : characters.computeIfAbsent(id, this::inherited);
    }

    private RunFormat inherited(String id) {
        RunFormat result = RunFormat.NOTHING;
        for (Node style : chain(id)) {
            result = result.over(RunFormat.of(style.child("w:rPr")));
        }
        return result;
    }

    private Paragraph resolve(String id) {
        Integer outline = null;
        String list = null;
        String level = null;
        int named = BODY;
        for (Node style : chain(id)) {
            Node properties = style.child("w:pPr");
            if (named == BODY) {
                named = headingByName(style, id);
            }
            if (properties == null) {
                continue;
            }
            if (outline == null && properties.child("w:outlineLvl") != null) {
                outline = properties.childNumber("w:outlineLvl", 9);
            }
            Node numbering = properties.child("w:numPr");
            if (numbering != null) {
                list = RunFormat.either(list, numbering.childVal("w:numId"));
                level = RunFormat.either(level, numbering.childVal("w:ilvl"));
            }
        }
        int heading = named == 0 || outline == null ? named : headingOf(outline);
        return new Paragraph(id, heading, list, Node.number(level, 0), inherited(id));
    }

    /** The heading level of an outline level as it stands in the file (0 to 8; 9 means running text). */
    static int headingOf(int outline) {
        return outline >= 0 && outline <= 8 ? outline + 1 : BODY;
    }

    private static int headingByName(Node style, String fallback) {
        String given = style.childVal("w:name");
        String name =
                (given == null ? fallback : given).toLowerCase(Locale.ROOT).strip();
        if (TITLES.contains(name)) {
            return 0;
        }
        Matcher heading = HEADING.matcher(name);
        return heading.matches() ? Integer.parseInt(heading.group(1)) : BODY;
    }

    /** The style and those it is based on, nearest first; a circle is cut. */
    private Iterable<Node> chain(String id) {
        var seen = new HashSet<String>();
        var result = new ArrayList<Node>();
        Node style = byId.get(id);
        for (String at = id; style != null && seen.add(at); style = byId.get(at)) {
            result.add(style);
            String base = style.childVal("w:basedOn");
            if (base == null) {
                break;
            }
            at = base;
        }
        return result;
    }

    /** The numbering that a list style names, null if it names none. */
    @Nullable
    String listOfStyle(String id) {
        Node style = byId.get(id);
        Node properties = style == null ? null : style.child("w:pPr");
        Node numbering = properties == null ? null : properties.child("w:numPr");
        return numbering == null ? null : numbering.childVal("w:numId");
    }
}
