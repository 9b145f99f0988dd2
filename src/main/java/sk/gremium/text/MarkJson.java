package sk.gremium.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Mark.Style;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The marks of a run as JSON, in one order whatever the order of the set. */
final class MarkJson {

    private static final Map<String, Style> STYLES = Map.of(
            "bold", Style.BOLD,
            "italic", Style.ITALIC,
            "underline", Style.UNDERLINE,
            "strike", Style.STRIKE,
            "sub", Style.SUBSCRIPT,
            "sup", Style.SUPERSCRIPT);
    private static final Comparator<Mark> ORDER =
            Comparator.comparing(MarkJson::type).thenComparing(Mark::toString);

    private MarkJson() {}

    static void write(JsonGenerator out, Set<Mark> marks, boolean withIds) {
        if (marks.size() < 2) {
            marks.forEach(mark -> write(out, mark, withIds));
        } else {
            marks.stream().sorted(ORDER).forEach(mark -> write(out, mark, withIds));
        }
    }

    private static String type(Mark mark) {
        return switch (mark) {
            case Style.BOLD -> "bold";
            case Style.ITALIC -> "italic";
            case Style.UNDERLINE -> "underline";
            case Style.STRIKE -> "strike";
            case Style.SUBSCRIPT -> "sub";
            case Style.SUPERSCRIPT -> "sup";
            case Mark.Link _ -> "link";
            case Mark.NoteReference _ -> "note";
            case Mark.Inserted _ -> "ins";
            case Mark.Deleted _ -> "del";
        };
    }

    private static void write(JsonGenerator out, Mark mark, boolean withIds) {
        out.writeStartObject();
        out.writeStringProperty("type", type(mark));
        switch (mark) {
            case Style _ -> {}
            case Mark.Link link -> out.writeStringProperty("href", link.href());
            case Mark.NoteReference reference -> {
                if (withIds) {
                    out.writeStringProperty("note", reference.note().toString());
                }
            }
            case Mark.Inserted inserted -> tracked(out, inserted.author(), inserted.at());
            case Mark.Deleted deleted -> tracked(out, deleted.author(), deleted.at());
        }
        out.writeEndObject();
    }

    private static void tracked(JsonGenerator out, @Nullable String author, @Nullable Instant at) {
        if (author != null) {
            out.writeStringProperty("author", author);
        }
        if (at != null) {
            out.writeStringProperty("date", at.toString());
        }
    }

    static Mark read(JsonParser in) {
        String type = "";
        String href = null;
        String note = null;
        String author = null;
        String date = null;
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = in.currentName();
            in.nextToken();
            switch (name) {
                case "type" -> type = in.getString();
                case "href" -> href = in.getString();
                case "note" -> note = in.getString();
                case "author" -> author = in.getString();
                case "date" -> date = in.getString();
                default -> in.skipChildren();
            }
        }
        return switch (type) {
            case "link" -> new Mark.Link(Objects.requireNonNull(href));
            case "note" -> new Mark.NoteReference(BlockId.of(Objects.requireNonNull(note)));
            case "ins" -> new Mark.Inserted(author, instant(date));
            case "del" -> new Mark.Deleted(author, instant(date));
            default -> style(type);
        };
    }

    private static Mark style(String name) {
        var style = STYLES.get(name);
        if (style == null) {
            throw new IllegalArgumentException("no mark is called " + name);
        }
        return style;
    }

    private static @Nullable Instant instant(@Nullable String date) {
        try {
            return date == null ? null : Instant.parse(date);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an instant: " + date, e);
        }
    }
}
