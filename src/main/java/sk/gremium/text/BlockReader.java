package sk.gremium.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads blocks for {@link BlockJson}. Each method is called at the opening brace and leaves at the closing one. */
final class BlockReader {

    private BlockReader() {}

    static TextBody body(JsonParser in) {
        List<Block> blocks = List.of();
        List<ListDefinition> lists = List.of();
        for (var name = name(in); name != null; name = name(in)) {
            switch (name) {
                case "blocks" -> blocks = all(in, each -> block(each, null));
                case "lists" -> lists = all(in, BlockReader::list);
                default -> in.skipChildren();
            }
        }
        return new TextBody(blocks, lists);
    }

    static Block block(JsonParser in, @Nullable BlockId given) {
        BlockId id = given;
        String kind = "";
        int level = 0;
        String label = "";
        List<Run> runs = List.of();
        Numbering numbering = null;
        TableRow row = null;
        for (var name = name(in); name != null; name = name(in)) {
            switch (name) {
                case "id" -> id = given == null ? BlockId.of(in.getString()) : given;
                case "kind" -> kind = in.getString();
                case "level" -> level = in.getIntValue();
                case "label" -> label = in.getString();
                case "runs" -> runs = all(in, BlockReader::run);
                case "numbering" -> numbering = numbering(in);
                case "row" -> row = row(in);
                default -> in.skipChildren();
            }
        }
        var blockKind = BlockKind.valueOf(kind.toUpperCase(Locale.ROOT));
        return new Block(Objects.requireNonNull(id), blockKind, level, label, runs, numbering, row);
    }

    private static Run run(JsonParser in) {
        String text = "";
        Set<Mark> marks = Set.of();
        for (var name = name(in); name != null; name = name(in)) {
            switch (name) {
                case "text" -> text = in.getString();
                case "marks" -> marks = new LinkedHashSet<>(all(in, MarkJson::read));
                default -> in.skipChildren();
            }
        }
        return new Run(text, marks);
    }

    private static Numbering numbering(JsonParser in) {
        String list = "";
        int level = 0;
        for (var name = name(in); name != null; name = name(in)) {
            switch (name) {
                case "list" -> list = in.getString();
                case "level" -> level = in.getIntValue();
                default -> in.skipChildren();
            }
        }
        return new Numbering(list, level);
    }

    private static TableRow row(JsonParser in) {
        int table = 0;
        boolean header = false;
        List<TableRow.Cell> cells = List.of();
        for (var name = name(in); name != null; name = name(in)) {
            switch (name) {
                case "table" -> table = in.getIntValue();
                case "header" -> header = in.getBooleanValue();
                case "cells" -> cells = all(in, BlockReader::cell);
                default -> in.skipChildren();
            }
        }
        return new TableRow(table, header, cells);
    }

    private static TableRow.Cell cell(JsonParser in) {
        int span = 1;
        boolean continued = false;
        for (var name = name(in); name != null; name = name(in)) {
            switch (name) {
                case "span" -> span = in.getIntValue();
                case "continued" -> continued = in.getBooleanValue();
                default -> in.skipChildren();
            }
        }
        return new TableRow.Cell(span, continued);
    }

    private static ListDefinition list(JsonParser in) {
        String id = "";
        List<ListDefinition.Level> levels = List.of();
        for (var name = name(in); name != null; name = name(in)) {
            switch (name) {
                case "id" -> id = in.getString();
                case "levels" -> levels = all(in, BlockReader::level);
                default -> in.skipChildren();
            }
        }
        return new ListDefinition(id, levels);
    }

    private static ListDefinition.Level level(JsonParser in) {
        int start = 1;
        String format = "";
        String text = "";
        for (var name = name(in); name != null; name = name(in)) {
            switch (name) {
                case "start" -> start = in.getIntValue();
                case "format" -> format = in.getString();
                case "text" -> text = in.getString();
                default -> in.skipChildren();
            }
        }
        return new ListDefinition.Level(start, format, text);
    }

    /** Steps to the value of the next property; null at the closing brace. */
    private static @Nullable String name(JsonParser in) {
        if (in.nextToken() != JsonToken.PROPERTY_NAME) {
            return null;
        }
        var name = in.currentName();
        in.nextToken();
        return name;
    }

    private static <T> List<T> all(JsonParser in, Function<JsonParser, T> one) {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw new IllegalArgumentException("a list was expected");
        }
        var result = new ArrayList<T>();
        while (in.nextToken() == JsonToken.START_OBJECT) {
            result.add(one.apply(in));
        }
        return result;
    }
}
