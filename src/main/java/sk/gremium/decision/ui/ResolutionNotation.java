package sk.gremium.decision.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sk.gremium.decision.ResolutionText;
import sk.gremium.decision.Verb;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Refused;
import sk.gremium.uikit.Texts;

/**
 * A resolution as plain text, in Slovak as the committees write: what is kept while it is typed, and what two people see
 * side by side who changed it at once. What {@link #print} wrote, {@link #read} reads back equal.
 */
class ResolutionNotation {

    private static final Pattern SECTION = Pattern.compile("([A-Z])\\.\\s+(.+)");
    private static final Pattern POINT = Pattern.compile("\\d+\\.(?:\\s(.*))?");
    private static final Pattern PROPERTY = Pattern.compile("\\s+(\\p{L}+):\\s*(.*)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. M. yyyy", Locale.ROOT);
    private static final String INDENT = "   ";

    private final Texts words = Texts.in(Texts.SLOVAK);
    private final List<InstitutionInfo> institutions;

    ResolutionNotation(List<InstitutionInfo> institutions) {
        this.institutions = institutions;
    }

    String print(ResolutionSheet sheet) {
        StringBuilder out = new StringBuilder(sheet.title()).append('\n');
        for (int i = 0; i < sheet.sections().size(); i++) {
            ResolutionSheet.Section section = sheet.sections().get(i);
            out.append('\n').append(ResolutionText.letter(i)).append(". ").append(verb(section.verb()));
            for (int j = 0; j < section.points().size(); j++) {
                print(
                        out.append('\n').append(j + 1).append(". "),
                        section.points().get(j));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private void print(StringBuilder out, ResolutionSheet.Point point) {
        out.append(point.text().replace("\n", "\n" + INDENT));
        if (!point.addressees().isEmpty()) {
            property(out, "whom", point.addressees().stream().map(this::abbr).collect(Collectors.joining(", ")));
        }
        if (!point.deadlineText().isBlank()) {
            property(out, "term", point.deadlineText());
        }
        if (point.deadline() != null) {
            property(out, "day", DAY.format(point.deadline()));
        }
        if (point.makesTask()) {
            property(out, "task", words.get("decision.notation.yes"));
        }
    }

    private void property(StringBuilder out, String name, String value) {
        out.append('\n').append(INDENT).append(key(name)).append(": ").append(value);
    }

    /** Reads it; what cannot be understood is refused with the line. */
    ResolutionSheet read(String text) {
        Reading reading = new Reading();
        text.lines().filter(line -> !line.isBlank()).forEach(reading::line);
        return reading.sheet();
    }

    private String key(String name) {
        return words.get("decision.notation." + name);
    }

    private String verb(Verb verb) {
        return words.get("decision.verb." + DecisionWords.lower(verb));
    }

    private String abbr(InstitutionId id) {
        return institutions.stream()
                .filter(institution -> institution.id().equals(id))
                .map(InstitutionInfo::abbr)
                .findFirst()
                .orElseGet(id::toString);
    }

    private InstitutionId institution(String abbr) {
        return institutions.stream()
                .filter(institution -> institution.abbr().equalsIgnoreCase(abbr.strip()))
                .map(InstitutionInfo::id)
                .findFirst()
                .orElseThrow(() -> new Refused("decision.refused.notation", abbr));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeParseException e) {
            throw new Refused("decision.refused.notation", text);
        }
    }

    /** Takes line by line. */
    private final class Reading {

        private String title = "";
        private final List<Verb> verbs = new ArrayList<>();
        private final List<List<ResolutionSheet.Point>> points = new ArrayList<>();

        void line(String line) {
            Matcher section = SECTION.matcher(line);
            Matcher point = POINT.matcher(line);
            if (section.matches()) {
                verbs.add(Arrays.stream(Verb.values())
                        .filter(verb ->
                                verb(verb).equalsIgnoreCase(section.group(2).strip()))
                        .findFirst()
                        .orElseThrow(() -> new Refused("decision.refused.notation", line)));
                points.add(new ArrayList<>());
            } else if (verbs.isEmpty()) {
                title = title.isEmpty() ? line.strip() : title + " " + line.strip();
            } else if (point.matches()) {
                String text = point.group(1) == null ? "" : point.group(1);
                points.getLast().add(new ResolutionSheet.Point(text, List.of(), "", null, false));
            } else {
                goOn(line);
            }
        }

        private void goOn(String line) {
            List<ResolutionSheet.Point> section = points.getLast();
            if (section.isEmpty()) {
                throw new Refused("decision.refused.notation", line);
            }
            section.add(with(section.removeLast(), line));
        }

        private ResolutionSheet.Point with(ResolutionSheet.Point point, String line) {
            Matcher property = PROPERTY.matcher(line);
            String name = property.matches() ? property.group(1) : "";
            String value = property.matches() ? property.group(2) : "";
            List<InstitutionId> whom = point.addressees();
            if (name.equals(key("whom"))) {
                whom = Arrays.stream(value.split(",", -1))
                        .map(ResolutionNotation.this::institution)
                        .toList();
            } else if (!List.of(key("term"), key("day"), key("task")).contains(name)) {
                String text = point.text() + "\n" + line.strip();
                return new ResolutionSheet.Point(text, whom, point.deadlineText(), point.deadline(), point.makesTask());
            }
            return new ResolutionSheet.Point(
                    point.text(),
                    whom,
                    name.equals(key("term")) ? value : point.deadlineText(),
                    name.equals(key("day")) ? day(value) : point.deadline(),
                    name.equals(key("task")) || point.makesTask());
        }

        ResolutionSheet sheet() {
            List<ResolutionSheet.Section> sections = new ArrayList<>();
            for (int i = 0; i < verbs.size(); i++) {
                sections.add(new ResolutionSheet.Section(verbs.get(i), points.get(i)));
            }
            return new ResolutionSheet(title, sections);
        }
    }
}
