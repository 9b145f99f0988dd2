package sk.gremium.office.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Mark;
import sk.gremium.text.Mark.Style;

/** Marks from run properties, revisions and links. */
final class Marks {

    private static final Pattern ZONED = Pattern.compile("(?:Z|[+-]\\d\\d:\\d\\d)$");

    private final Styles styles;

    Marks(Styles styles) {
        this.styles = styles;
    }

    /** What holds for a run: its own properties, its character style, its paragraph's style and the defaults. */
    RunFormat effective(Styles.Paragraph paragraph, @Nullable Node properties) {
        RunFormat direct = RunFormat.of(properties);
        RunFormat character = styles.character(properties == null ? null : properties.childVal("w:rStyle"));
        // A heading looks like one by its style: what the style says of all its text says nothing about a word in it.
        RunFormat base = paragraph.heading() == Styles.BODY ? paragraph.format() : RunFormat.NOTHING;
        RunFormat defaults = paragraph.heading() == Styles.BODY ? styles.defaults() : RunFormat.NOTHING;
        RunFormat plain = direct.over(character).over(paragraph.format()).over(styles.defaults());
        return new RunFormat(
                toggle(direct.bold(), character.bold(), base.bold(), defaults.bold()),
                toggle(direct.italic(), character.italic(), base.italic(), defaults.italic()),
                toggle(direct.strike(), character.strike(), base.strike(), defaults.strike()),
                direct.over(character).over(base).over(defaults).underline(),
                plain.hidden(),
                plain.position(),
                plain.font());
    }

    /** Toggle properties (ISO/IEC 29500-1, 17.7.3): two styles that both say bold cancel each other. */
    private static boolean toggle(
            @Nullable Boolean direct, @Nullable Boolean character, @Nullable Boolean paragraph, @Nullable Boolean all) {
        if (direct != null) {
            return direct;
        }
        return Boolean.TRUE.equals(all) || Boolean.TRUE.equals(character) != Boolean.TRUE.equals(paragraph);
    }

    /** The marks of a format added to those that hold around the run. */
    static Set<Mark> with(Set<Mark> around, RunFormat format) {
        boolean sub = "subscript".equals(format.position());
        boolean sup = "superscript".equals(format.position());
        boolean bold = Boolean.TRUE.equals(format.bold());
        boolean italic = Boolean.TRUE.equals(format.italic());
        boolean strike = Boolean.TRUE.equals(format.strike());
        boolean underline = Boolean.TRUE.equals(format.underline());
        if (!(sub || sup || bold || italic || strike || underline)) {
            return around;
        }
        var result = new LinkedHashSet<Mark>();
        add(result, bold, Style.BOLD);
        add(result, italic, Style.ITALIC);
        // Links are underlined by being links.
        add(result, underline && around.stream().noneMatch(Mark.Link.class::isInstance), Style.UNDERLINE);
        add(result, strike, Style.STRIKE);
        add(result, sub, Style.SUBSCRIPT);
        add(result, sup, Style.SUPERSCRIPT);
        result.addAll(around);
        return result;
    }

    private static void add(Set<Mark> marks, boolean wanted, Mark mark) {
        if (wanted) {
            marks.add(mark);
        }
    }

    /** The marks with one more. */
    static Set<Mark> plus(Set<Mark> marks, @Nullable Mark mark) {
        if (mark == null) {
            return marks;
        }
        var result = new LinkedHashSet<>(marks);
        result.add(mark);
        return result;
    }

    static Mark inserted(Node revision) {
        return new Mark.Inserted(revision.attribute("author"), instant(revision.attribute("date")));
    }

    static Mark deleted(Node revision) {
        return new Mark.Deleted(revision.attribute("author"), instant(revision.attribute("date")));
    }

    /** A moment as the file writes it; without a zone it is read as UTC; null if it is no moment. */
    static @Nullable Instant instant(@Nullable String date) {
        if (date == null || date.isBlank()) {
            return null;
        }
        try {
            return ZONED.matcher(date).find()
                    ? OffsetDateTime.parse(date).toInstant()
                    : LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A link if the address is one that may be followed, null otherwise. */
    static Mark.@Nullable Link link(String address) {
        String trimmed = address.strip();
        String lower = trimmed.toLowerCase(Locale.ROOT);
        boolean safe = lower.startsWith("http://")
                || lower.startsWith("https://")
                || lower.startsWith("mailto:")
                || (lower.startsWith("#") && lower.length() > 1);
        return safe ? new Mark.Link(trimmed) : null;
    }
}
