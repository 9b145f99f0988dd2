package sk.gremium.command;

import java.io.PrintStream;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.office.intake.ImportedComment;
import sk.gremium.text.Block;
import sk.gremium.text.BlockJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code docx}: what a document says, as JSON lines. */
final class DocxCommands {

    private static final JsonFactory JSON = new JsonFactory();

    private DocxCommands() {}

    static void blocks(List<String> arguments, PrintStream out) {
        String file = new Words(arguments, Set.of(), Set.of()).rest(1).getFirst();
        for (Block block : DocumentFile.read(file).text().blocks()) {
            out.println(BlockJson.line(block));
        }
    }

    static void comments(List<String> arguments, PrintStream out) {
        String file = new Words(arguments, Set.of(), Set.of()).rest(1).getFirst();
        for (ImportedComment comment : DocumentFile.read(file).comments()) {
            out.println(line(comment));
        }
    }

    private static String line(ImportedComment comment) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            said(json, comment.author(), comment.at(), comment.text());
            json.writeStringProperty("quote", comment.quote());
            place(json, comment.passage());
            json.writeArrayPropertyStart("replies");
            for (ImportedComment.Reply reply : comment.replies()) {
                json.writeStartObject();
                said(json, reply.author(), reply.at(), reply.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeBooleanProperty("resolved", comment.resolved());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void said(JsonGenerator json, String author, @Nullable Instant at, String text) {
        json.writeStringProperty("author", author);
        json.writeStringProperty("date", at == null ? null : at.toString());
        json.writeStringProperty("text", text);
    }

    /** A comment that hangs on nothing has no block; a range that ends in a later block names that block too. */
    private static void place(JsonGenerator json, ImportedComment.@Nullable Passage passage) {
        if (passage == null) {
            json.writeNullProperty("block");
            json.writeNullProperty("from");
            json.writeNullProperty("to");
            return;
        }
        json.writeNumberProperty("block", passage.startBlock());
        json.writeNumberProperty("from", passage.startOffset());
        json.writeNumberProperty("to", passage.endOffset());
        if (passage.endBlock() != passage.startBlock()) {
            json.writeNumberProperty("toBlock", passage.endBlock());
        }
    }
}
