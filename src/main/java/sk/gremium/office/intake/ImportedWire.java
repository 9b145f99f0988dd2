package sk.gremium.office.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sk.gremium.office.intake.ImportedComment.Passage;
import sk.gremium.office.intake.ImportedComment.Reply;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockJson;

/**
 * What the reading process says to the one that asked: a document or a refusal. The asking side trusts neither lengths
 * nor names in it.
 */
final class ImportedWire {

    private static final int LONGEST = 128 << 20;
    private static final int MOST = 1_000_000;
    private static final byte READ = 1;
    private static final byte REFUSED = 2;

    private ImportedWire() {}

    static void write(DataOutputStream out, Imported imported) throws IOException {
        out.writeByte(READ);
        string(out, BlockJson.write(imported.text()));
        optional(out, imported.title());
        optional(out, imported.language());
        out.writeInt(imported.report().notKept().size());
        for (var entry : imported.report().notKept().entrySet()) {
            string(out, entry.getKey().name());
            out.writeInt(entry.getValue());
        }
        TrackedChanges tracked = imported.tracked();
        out.writeInt(tracked.insertions());
        out.writeInt(tracked.deletions());
        strings(out, List.copyOf(tracked.authors()));
        strings(out, tracked.insertedEnds().stream().map(BlockId::toString).toList());
        strings(out, tracked.deletedEnds().stream().map(BlockId::toString).toList());
        out.writeInt(imported.comments().size());
        for (ImportedComment comment : imported.comments()) {
            comment(out, comment);
        }
        out.flush();
    }

    static void write(DataOutputStream out, FileRefused refused) throws IOException {
        out.writeByte(REFUSED);
        string(out, refused.reason().name());
        string(out, refused.detail());
        out.flush();
    }

    /** The document; throws {@link FileRefused} if that is what came, and {@link IOException} for anything else. */
    static Imported read(DataInputStream in) throws IOException {
        try {
            byte kind = in.readByte();
            if (kind == REFUSED) {
                throw new FileRefused(RefusalReason.valueOf(string(in)), string(in));
            }
            if (kind != READ) {
                throw new IOException("neither a document nor a refusal");
            }
            return document(in);
        } catch (IllegalArgumentException e) {
            throw new IOException("not what the reading process writes", e);
        }
    }

    private static Imported document(DataInputStream in) throws IOException {
        var text = BlockJson.read(string(in));
        String title = optional(in);
        String language = optional(in);
        Map<NotKept, Integer> notKept = new EnumMap<>(NotKept.class);
        for (int left = count(in); left > 0; left--) {
            notKept.put(NotKept.valueOf(string(in)), in.readInt());
        }
        int insertions = in.readInt();
        int deletions = in.readInt();
        var authors = new TreeSet<>(strings(in));
        var tracked = new TrackedChanges(insertions, deletions, authors, ids(in), ids(in));
        List<ImportedComment> comments = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            comments.add(comment(in));
        }
        return new Imported(text, comments, new ImportReport(notKept), tracked, title, language);
    }

    private static void comment(DataOutputStream out, ImportedComment comment) throws IOException {
        string(out, comment.author());
        string(out, comment.initials());
        instant(out, comment.at());
        string(out, comment.text());
        Passage passage = comment.passage();
        out.writeBoolean(passage != null);
        if (passage != null) {
            out.writeInt(passage.startBlock());
            out.writeInt(passage.startOffset());
            out.writeInt(passage.endBlock());
            out.writeInt(passage.endOffset());
        }
        string(out, comment.quote());
        out.writeBoolean(comment.resolved());
        out.writeInt(comment.replies().size());
        for (Reply reply : comment.replies()) {
            string(out, reply.author());
            instant(out, reply.at());
            string(out, reply.text());
        }
    }

    private static ImportedComment comment(DataInputStream in) throws IOException {
        String author = string(in);
        String initials = string(in);
        Instant at = instant(in);
        String text = string(in);
        Passage passage = in.readBoolean() ? new Passage(in.readInt(), in.readInt(), in.readInt(), in.readInt()) : null;
        String quote = string(in);
        boolean resolved = in.readBoolean();
        List<Reply> replies = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            replies.add(new Reply(string(in), instant(in), string(in)));
        }
        return new ImportedComment(author, initials, at, text, passage, quote, replies, resolved);
    }

    private static void instant(DataOutputStream out, @Nullable Instant at) throws IOException {
        optional(out, at == null ? null : at.toString());
    }

    private static @Nullable Instant instant(DataInputStream in) throws IOException {
        return Marks.instant(optional(in));
    }

    private static Set<BlockId> ids(DataInputStream in) throws IOException {
        Set<BlockId> result = new HashSet<>();
        for (String id : strings(in)) {
            result.add(BlockId.of(id));
        }
        return result;
    }

    private static void strings(DataOutputStream out, List<String> values) throws IOException {
        out.writeInt(values.size());
        for (String value : values) {
            string(out, value);
        }
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        List<String> result = new ArrayList<>();
        for (int left = count(in); left > 0; left--) {
            result.add(string(in));
        }
        return result;
    }

    private static void optional(DataOutputStream out, @Nullable String value) throws IOException {
        out.writeBoolean(value != null);
        string(out, value == null ? "" : value);
    }

    private static @Nullable String optional(DataInputStream in) throws IOException {
        boolean there = in.readBoolean();
        String value = string(in);
        return there ? value : null;
    }

    private static void string(DataOutputStream out, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("no length of a text: " + length);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("no number of things: " + count);
        }
        return count;
    }
}
