package sk.gremium.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;
import sk.gremium.text.TableRow;
import sk.gremium.text.TextBody;

/**
 * Writes a text as a clean DOCX: real heading styles, lists that the word processor counts itself to the same labels,
 * tables with header rows, footnotes, links, and undecided changes as tracked changes. Headings make the outline, the
 * language is set, pages are A4 and numbered. The same text always gives the same bytes.
 */
public final class DocxWriter {

    /** Stands for an unknown author or time of an undecided change: the format demands one. */
    private static final String UNKNOWN_AUTHOR = "?";

    private static final Instant UNKNOWN_TIME = Instant.EPOCH;

    /**
     * Writes the text; the stream stays open.
     *
     * @param title goes into the properties of the document and is what assistive technology announces
     * @param language of the text
     */
    public void write(TextBody text, String title, Locale language, OutputStream out) throws IOException {
        Numbers numbers = new Numbers();
        Looks looks = new Looks(numbers.plan(text, UnaryOperator.identity()));
        Notes notes = new Notes(notes(text, looks));
        Revisions revisions = new Revisions(UNKNOWN_AUTHOR, UNKNOWN_TIME);
        new DocxFile(title, language, false, "", parts(text, looks)).write(out, numbers, notes, revisions);
    }

    private static List<Part> parts(TextBody text, Looks looks) {
        Rows rows = new Rows(text.blocks());
        List<Part> parts = new ArrayList<>();
        List<Part.Row> open = new ArrayList<>();
        int table = -1;
        for (Block block : text.blocks()) {
            TableRow row = block.row();
            if (block.kind() == BlockKind.FOOTNOTE) {
                continue;
            }
            if (row == null || row.table() != table) {
                Tables.close(open, parts);
            }
            if (row == null) {
                parts.add(Part.Para.of(looks.look(block), looks.pieces(block, Change.KEPT)));
            } else {
                table = row.table();
                List<Piece> pieces = looks.pieces(block, Change.KEPT);
                open.add(Tables.row(row, rows.merges(block), pieces, Change.KEPT));
            }
        }
        Tables.close(open, parts);
        return parts;
    }

    private static Notes.Source notes(TextBody text, Looks looks) {
        Map<BlockId, Block> blocks = new HashMap<>();
        text.blocks().stream()
                .filter(block -> block.kind() == BlockKind.FOOTNOTE)
                .forEach(block -> blocks.put(block.id(), block));
        Map<BlockId, Boolean> automatic = automatic(text);
        return (id, change) -> {
            Block block = blocks.get(id);
            return block == null
                    ? null
                    : new Notes.Note(looks.pieces(block, change), Objects.equals(automatic.get(id), true));
        };
    }

    /** Which footnotes get the sign by counting that their first reference shows. */
    static Map<BlockId, Boolean> automatic(TextBody text) {
        Map<BlockId, Boolean> automatic = new HashMap<>();
        int count = 0;
        for (Block block : text.blocks()) {
            for (Run run : block.runs()) {
                BlockId note = note(run);
                if (note != null && !automatic.containsKey(note)) {
                    boolean counts = run.text().equals(Integer.toString(count + 1));
                    count += counts ? 1 : 0;
                    automatic.put(note, counts);
                }
            }
        }
        return automatic;
    }

    private static @Nullable BlockId note(Run run) {
        for (Mark mark : run.marks()) {
            if (mark instanceof Mark.NoteReference(BlockId note)) {
                return note;
            }
        }
        return null;
    }
}
