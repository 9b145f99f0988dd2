package sk.gremium.text;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Texts and blocks as JSON. What is stored comes back equal; defaults are left out. Marks stand in one order, so that
 * equal blocks are written alike. Reading refuses what this class did not write with {@link IllegalArgumentException}
 * and skips properties that it does not know.
 */
public final class BlockJson {

    private static final JsonFactory JSON = new JsonFactory();

    private BlockJson() {}

    /** A whole text with ids and lists, for storing. */
    public static String write(TextBody text) {
        return json(out -> BlockWriter.body(out, text));
    }

    /** Reads what {@link #write(TextBody)} wrote. */
    public static TextBody read(String json) {
        return parse(json, BlockReader::body);
    }

    /** A block without its id: what is stored under its {@link Block#hash() content address}. */
    public static String content(Block block) {
        return json(out -> BlockWriter.block(out, block, false));
    }

    /** Reads what {@link #content(Block)} wrote, under the given id. */
    public static Block block(BlockId id, String json) {
        return parse(json, in -> BlockReader.block(in, id));
    }

    /**
     * A block as one line for the command line, without ids: kind, level, label, text and runs are always there. Tracked
     * changes are the marks {@code ins} and {@code del}.
     */
    public static String line(Block block) {
        return json(out -> BlockWriter.line(out, block));
    }

    static String hash(Block block) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(content(block).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String json(Consumer<JsonGenerator> body) {
        var text = new StringWriter(256);
        try (var out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            body.accept(out);
        }
        return text.toString();
    }

    private static <T> T parse(String json, Reading<T> reading) {
        try (var in = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("not the JSON of a text");
            }
            return reading.from(in);
        } catch (JacksonException | NullPointerException e) {
            throw new IllegalArgumentException("not the JSON of a text", e);
        }
    }

    private interface Reading<T> {
        T from(JsonParser in);
    }
}
