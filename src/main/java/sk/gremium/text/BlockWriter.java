package sk.gremium.text;

import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes blocks for {@link BlockJson}. */
final class BlockWriter {

    private BlockWriter() {}

    static void body(JsonGenerator out, TextBody text) {
        out.writeStartObject();
        out.writeArrayPropertyStart("lists");
        text.lists().forEach(list -> list(out, list));
        out.writeEndArray();
        out.writeArrayPropertyStart("blocks");
        text.blocks().forEach(block -> block(out, block, true));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void list(JsonGenerator out, ListDefinition list) {
        out.writeStartObject();
        out.writeStringProperty("id", list.id());
        out.writeArrayPropertyStart("levels");
        for (var level : list.levels()) {
            out.writeStartObject();
            out.writeNumberProperty("start", level.start());
            out.writeStringProperty("format", level.format());
            out.writeStringProperty("text", level.text());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    static void block(JsonGenerator out, Block block, boolean withId) {
        out.writeStartObject();
        if (withId) {
            out.writeStringProperty("id", block.id().toString());
        }
        out.writeStringProperty("kind", kind(block));
        if (block.level() != 0) {
            out.writeNumberProperty("level", block.level());
        }
        if (!block.label().isEmpty()) {
            out.writeStringProperty("label", block.label());
        }
        runs(out, block, true);
        var numbering = block.numbering();
        if (numbering != null) {
            out.writeObjectPropertyStart("numbering");
            out.writeStringProperty("list", numbering.list());
            out.writeNumberProperty("level", numbering.level());
            out.writeEndObject();
        }
        var row = block.row();
        if (row != null) {
            row(out, row);
        }
        out.writeEndObject();
    }

    private static void row(JsonGenerator out, TableRow row) {
        out.writeObjectPropertyStart("row");
        out.writeNumberProperty("table", row.table());
        out.writeBooleanProperty("header", row.header());
        out.writeArrayPropertyStart("cells");
        for (var cell : row.cells()) {
            out.writeStartObject();
            out.writeNumberProperty("span", cell.span());
            out.writeBooleanProperty("continued", cell.continued());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    static void line(JsonGenerator out, Block block) {
        out.writeStartObject();
        out.writeStringProperty("kind", kind(block));
        out.writeNumberProperty("level", block.level());
        out.writeStringProperty("label", block.label());
        out.writeStringProperty("text", block.text());
        runs(out, block, false);
        out.writeEndObject();
    }

    private static void runs(JsonGenerator out, Block block, boolean stored) {
        out.writeArrayPropertyStart("runs");
        for (var run : block.runs()) {
            out.writeStartObject();
            out.writeStringProperty("text", run.text());
            if (!stored || !run.marks().isEmpty()) {
                out.writeArrayPropertyStart("marks");
                MarkJson.write(out, run.marks(), stored);
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static String kind(Block block) {
        return block.kind().name().toLowerCase(Locale.ROOT);
    }
}
