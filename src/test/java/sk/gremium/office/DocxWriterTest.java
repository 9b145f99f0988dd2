package sk.gremium.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sk.gremium.office.intake.DocxReader;
import sk.gremium.office.intake.Imported;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.ListDefinition;
import sk.gremium.text.ListDefinition.Level;
import sk.gremium.text.Numbering;
import sk.gremium.text.Run;
import sk.gremium.text.TextBody;

class DocxWriterTest {

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void whatIsWrittenIsReadAgain(long seed) throws IOException {
        TextBody text = new Drafts(seed).draft(60);

        TextBody read = DocxReader.read(written(text)).text();

        assertThat(DocxRedlineTest.lines(read)).containsExactlyElementsOf(DocxRedlineTest.lines(text));
    }

    @Test
    void aListGoesOnWhereItsLabelsSaySo() throws IOException {
        TextBody text = numbered("1.", "2.", "7.", "8.", "3.", "x.");

        assertThat(DocxReader.read(written(text)).text().blocks())
                .extracting(Block::label)
                .containsExactly("1.", "2.", "7.", "8.", "3.", "");
        assertThat(DocxReader.read(written(text)).text().blocks().getLast().text())
                .isEqualTo("x.\tbod");
    }

    @Test
    void theSameTextGivesTheSameBytes() throws IOException {
        TextBody text = new Drafts(3).draft(20);

        assertThat(written(text)).isEqualTo(written(text));
    }

    @Test
    void theDocumentSaysItsTitleAndLanguage() throws IOException {
        Imported read = DocxReader.read(written(numbered("1.")));

        assertThat(read.language()).isEqualTo("sk-SK");
        assertThat(read.title()).isEqualTo("Návrh koncepcie");
    }

    @Test
    void anotherReaderOfTheFormatUnderstandsIt() throws IOException {
        TextBody text = new Drafts(5).draft(40);
        try (var document = new XWPFDocument(new ByteArrayInputStream(written(text)))) {
            long rows = text.blocks().stream()
                    .filter(block -> block.kind() == BlockKind.TABLE_ROW)
                    .count();
            assertThat(document.getTables().stream()
                            .mapToInt(table -> table.getRows().size())
                            .sum())
                    .isEqualTo((int) rows);
            assertThat(document.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
            assertThat(document.getFootnotes())
                    .filteredOn(note -> note.getId().signum() > 0)
                    .hasSize((int) text.blocks().stream()
                            .filter(block -> block.kind() == BlockKind.FOOTNOTE)
                            .count());
        }
    }

    private static TextBody numbered(String... labels) {
        var list = new ListDefinition("1", List.of(new Level(1, "decimal", "%1.")));
        List<Block> blocks = Arrays.stream(labels)
                .map(label -> new Block(
                        BlockId.random(),
                        BlockKind.LIST_ITEM,
                        0,
                        label,
                        List.of(Run.plain("bod")),
                        new Numbering("1", 0),
                        null))
                .toList();
        return new TextBody(blocks, List.of(list));
    }

    private static byte[] written(TextBody text) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocxWriter().write(text, "Návrh koncepcie", Locale.of("sk", "SK"), out);
        return out.toByteArray();
    }
}
