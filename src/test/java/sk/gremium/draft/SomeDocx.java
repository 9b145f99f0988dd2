package sk.gremium.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import sk.gremium.office.DocxWriter;
import sk.gremium.text.Block;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;
import sk.gremium.text.SomeText;
import sk.gremium.text.TextBody;

/** Word files for tests. */
public final class SomeDocx {

    private SomeDocx() {}

    /** A document of a title and these paragraphs. */
    public static byte[] of(String... paragraphs) {
        Stream<Block> title = Stream.of(SomeText.block(BlockKind.HEADING, "Akčný plán"));
        return of(SomeText.text(Stream.concat(title, Arrays.stream(paragraphs).map(SomeText::paragraph))
                .toArray(Block[]::new)));
    }

    /** A document in which one paragraph carries an insertion and a deletion by Eva. */
    public static byte[] tracked() {
        var paragraph = SomeText.paragraph("x")
                .withRuns(List.of(
                        Run.plain("Kurz navštívi "),
                        new Run("300", Set.of(new Mark.Deleted("Eva", null))),
                        new Run("500", Set.of(new Mark.Inserted("Eva", null))),
                        Run.plain(" účastníkov.")));
        return of(SomeText.text(SomeText.block(BlockKind.HEADING, "Akčný plán"), paragraph));
    }

    /** Any text as a document. */
    public static byte[] of(TextBody text) {
        try (var out = new ByteArrayOutputStream()) {
            new DocxWriter().write(text, "Akčný plán", Locale.of("sk"), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
