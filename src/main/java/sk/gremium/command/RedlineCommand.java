package sk.gremium.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.office.DocxRedline;
import sk.gremium.office.RedlineInfo;
import sk.gremium.office.intake.Imported;
import sk.gremium.text.BlockId;
import sk.gremium.text.TextBody;
import sk.gremium.text.redline.Change;
import sk.gremium.text.redline.Redline;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code docx redline}: what changed between two documents, as a document with tracked changes. */
final class RedlineCommand {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String AUTHOR = "Gremium";

    private RedlineCommand() {}

    static void run(List<String> arguments, PrintStream out) {
        Words words = new Words(arguments, Set.of("-o"), Set.of("--json"));
        List<String> files = words.rest(2);
        Path target = DocumentFile.path(words.value("-o"));
        Imported old = DocumentFile.read(files.getFirst());
        Imported now = DocumentFile.read(files.getLast());
        for (String file : files) {
            refuseSame(target, DocumentFile.path(file));
        }
        Redline redline = DocxRedline.between(old.text(), now.text());
        write(redline, info(now, DocumentFile.path(files.getLast())), target);
        if (words.has("--json")) {
            print(redline, out);
        }
    }

    /** The changes are dated by the newer file, so that the same two files always give the same document. */
    private static RedlineInfo info(Imported now, Path file) {
        String title = now.title();
        String language = now.language();
        Locale locale = language == null ? Locale.of("sk", "SK") : Locale.forLanguageTag(language);
        return new RedlineInfo(
                AUTHOR, changed(file), title == null ? String.valueOf(file.getFileName()) : title, locale);
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private static void refuseSame(Path target, Path source) {
        try {
            if (Files.exists(target) && Files.isSameFile(target, source)) {
                throw Failure.because("The result would overwrite " + source + ".");
            }
        } catch (IOException e) {
            throw Failure.because("The file " + target + " cannot be written.");
        }
    }

    /** Writes beside the target first: whatever fails, no half of a document is left under its name. */
    private static void write(Redline redline, RedlineInfo info, Path target) {
        Path folder = target.toAbsolutePath().getParent();
        Path half = null;
        try {
            half = Files.createTempFile(folder, ".redline", ".docx");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
                new DocxRedline().write(redline, info, out);
            }
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Failure.because("The file " + target + " cannot be written.");
        } finally {
            remove(half);
        }
    }

    private static void remove(@Nullable Path half) {
        if (half != null) {
            try {
                Files.deleteIfExists(half);
            } catch (IOException e) {
                half.toFile().deleteOnExit();
            }
        }
    }

    private static void print(Redline redline, PrintStream out) {
        Map<BlockId, Integer> old = places(redline.rejected());
        Map<BlockId, Integer> now = places(redline.accepted());
        for (Change change : redline.changes()) {
            var text = new StringWriter();
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
                json.writeStartObject();
                json.writeNumberProperty("number", change.number());
                json.writeStringProperty("kind", change.kind().name().toLowerCase(Locale.ROOT));
                place(json, "oldBlock", old.get(change.block()));
                place(json, "newBlock", now.get(change.block()));
                json.writeStringProperty("before", change.before());
                json.writeStringProperty("after", change.after());
                json.writeEndObject();
            }
            out.println(text);
        }
    }

    private static void place(JsonGenerator json, String name, @Nullable Integer place) {
        if (place == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, place);
        }
    }

    /** Where each block stands, counted from 0 as {@code docx blocks} prints them. */
    private static Map<BlockId, Integer> places(TextBody text) {
        Map<BlockId, Integer> places = new HashMap<>();
        text.blocks().forEach(block -> places.put(block.id(), places.size()));
        return places;
    }
}
