package sk.gremium.office.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import sk.gremium.office.intake.ImportedComment.Passage;
import sk.gremium.text.Block;
import sk.gremium.text.TableRow.Cell;

/** A document as LibreOffice 7.4 writes it: lists in three levels, a note, a table, tracked changes and a comment. */
class LibreOfficeDocumentTest {

    private static Imported read() throws IOException {
        try (var in = LibreOfficeDocumentTest.class.getResourceAsStream("/docx/libreoffice.docx")) {
            return DocxReader.read(Objects.requireNonNull(in).readAllBytes());
        }
    }

    @Test
    void everyBlockIsThereWithItsLabel() throws IOException {
        assertThat(read().text().blocks().stream().map(Docx::line))
                .containsExactly(
                        "Návrh zákona o knižniciach",
                        "Predmet úpravy",
                        "Tento zákon upravuje zriaďovanie knižníc1 s plochou nad 50 m2.",
                        "1 Zákon č. 126/2015 Z. z.",
                        "(1) Žiadosť sa podáva do tridsiatichpätnástich dní.",
                        "a) písomne,",
                        "b) elektronicky",
                        "– s podpisom.",
                        "(2) Rozhoduje ministerstvo.",
                        "Druh\tSuma",
                        "obecná\tmalá\t100 €",
                        "\tveľká\t300 €",
                        "Podrobnosti: Slov-Lex");
    }

    @Test
    void titleChangesCommentAndMergedCellsAreKnown() throws IOException {
        Imported read = read();

        assertThat(read.title()).isEqualTo("Návrh zákona o knižniciach");
        assertThat(read.tracked().insertions()).isEqualTo(1);
        assertThat(read.tracked().deletions()).isEqualTo(1);
        assertThat(read.comments().getFirst().quote()).isEqualTo("ministerstvo");
        assertThat(read.comments().getFirst().passage()).isEqualTo(new Passage(8, 10, 8, 22));
        List<Block> blocks = read.text().blocks();
        assertThat(Objects.requireNonNull(blocks.get(9).row()).cells())
                .containsExactly(new Cell(2, false), new Cell(1, false));
        assertThat(Objects.requireNonNull(blocks.get(11).row()).cells().getFirst())
                .isEqualTo(new Cell(1, true));
    }
}
