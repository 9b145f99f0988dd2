package sk.gremium.office.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sk.gremium.office.intake.DocxReader;
import sk.gremium.office.official.EvaluationDocument.Order;
import sk.gremium.office.official.EvaluationSheet.Comment;
import sk.gremium.office.official.EvaluationSheet.Dispute;
import sk.gremium.office.official.EvaluationSheet.Outcome;
import sk.gremium.office.official.EvaluationSheet.Procedure;
import sk.gremium.office.official.EvaluationSheet.Result;
import sk.gremium.office.official.EvaluationSheet.Subject;
import sk.gremium.office.official.EvaluationSheet.Weight;
import sk.gremium.text.Block;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Mark;
import sk.gremium.uikit.Texts;

class EvaluationDocumentTest {

    private static final Comment FINANCE = comment("MF SR", 3, Weight.ESSENTIAL, Result.PARTLY, false, Outcome.REMOVED);
    private static final Comment TOWNS = comment("ZMOS", 1, Weight.ORDINARY, Result.ACCEPTED, true, Outcome.NONE);
    private static final Comment SECOND = comment("MF SR", 2, Weight.ORDINARY, null, false, Outcome.NONE);

    @Test
    void theCountsFollowFromTheComments() throws IOException {
        assertThat(rows(sheet(List.of(FINANCE, TOWNS, SECOND)), Order.BY_SUBJECT))
                .contains(
                        "Počet vznesených pripomienok, z\u00A0toho zásadných\t3 / 1",
                        "Počet vyhodnotených pripomienok\t2",
                        "Počet akceptovaných pripomienok, z\u00A0toho zásadných\t1 / 0",
                        "Počet čiastočne akceptovaných pripomienok, z\u00A0toho zásadných\t1 / 1",
                        "Počet odstránených pripomienok\t1",
                        "Počet neodstránených pripomienok\t0")
                .containsSubsequence(
                        "1.\tLiga\t\t\tx\t",
                        "2.\tMF\u00A0SR\t2 (1o,1z)\t0 (0o,0z)\t\t",
                        "3.\tMZ\u00A0SR\t\t\t\tx",
                        "4.\tZMOS\t0 (0o,0z)\t1 (1o,0z)\t\t",
                        "\tSpolu\t2 (1o,1z)\t1 (1o,0z)\t1\t1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theSubjectsAddUpToTheTotalWhateverTheComments(long seed) throws IOException {
        Random random = new Random(seed);
        List<Comment> comments = new ArrayList<>();
        for (int i = random.nextInt(40); i >= 0; i--) {
            comments.add(comment(
                    random.nextBoolean() ? "MF SR" : "ZMOS",
                    i,
                    random.nextBoolean() ? Weight.ESSENTIAL : Weight.ORDINARY,
                    random.nextBoolean() ? Result.REFUSED : Result.PARTLY,
                    random.nextBoolean(),
                    Outcome.NONE));
        }
        List<String[]> summary = rows(sheet(comments), Order.BY_PROVISION).stream()
                .map(row -> row.split("\t", -1))
                .filter(row -> row.length == 6 && !row[0].equals("Č."))
                .toList();
        for (int column : new int[] {2, 3}) {
            int sum = summary.stream()
                    .filter(row -> !row[0].isEmpty() && !row[column].isEmpty())
                    .mapToInt(row -> first(row[column]))
                    .sum();
            assertThat(first(summary.getLast()[column])).isEqualTo(sum);
        }
    }

    private static int first(String cell) {
        return Integer.parseInt(cell.substring(0, cell.indexOf(' ')));
    }

    @Test
    void theCommentsStandBySubjectOrByProvision() throws IOException {
        EvaluationSheet sheet = sheet(List.of(FINANCE, TOWNS, SECOND));

        assertThat(rows(sheet, Order.BY_SUBJECT)).containsSubsequence(row(SECOND), row(FINANCE), row(TOWNS));
        assertThat(rows(sheet, Order.BY_PROVISION)).containsSubsequence(row(TOWNS), row(SECOND), row(FINANCE));
    }

    @Test
    void thePassageIsBoldAndTheTableRepeatsItsHeader() throws IOException {
        List<Block> blocks = blocks(sheet(List.of(FINANCE)), Order.BY_SUBJECT);

        assertThat(blocks)
                .anySatisfy(block -> assertThat(block.runs()).anySatisfy(run -> {
                    assertThat(run.text()).startsWith("K\u00A0bodu 3");
                    assertThat(run.marks()).contains(Mark.Style.BOLD);
                }));
        assertThat(blocks).anySatisfy(block -> {
            assertThat(block.text()).startsWith("Subjekt\tPripomienka\tTyp");
            assertThat(block.row()).isNotNull().matches(row -> row.header());
        });
        assertThat(blocks)
                .filteredOn(block -> block.kind() == BlockKind.HEADING)
                .hasSize(3);
    }

    @Test
    void aSubjectCannotCommentAndHaveNoComments() {
        List<Subject> subjects = List.of(new Subject("MF SR", true));

        assertThatThrownBy(() -> new EvaluationSheet("x", Procedure.ORDINARY, List.of(FINANCE), subjects, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoCommentsOrIsListedTwiceMustBeListedOnce() {
        Subject finance = new Subject("MF SR", false);

        assertThatThrownBy(() -> new EvaluationSheet("x", Procedure.ORDINARY, List.of(FINANCE), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new EvaluationSheet("x", Procedure.ORDINARY, List.of(), List.of(finance, finance), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static EvaluationSheet sheet(List<Comment> comments) {
        return new EvaluationSheet(
                "Koncepcia",
                Procedure.SHORTENED,
                comments,
                List.of(
                        new Subject("ZMOS", false),
                        new Subject("MZ SR", false),
                        new Subject("MF SR", false),
                        new Subject("Liga", true)),
                List.of(new Dispute("MF SR", "12. októbra 2026", "rozpor odstránený")));
    }

    private static Comment comment(
            String subject, int place, Weight weight, @Nullable Result result, boolean late, Outcome outcome) {
        String text = "Navrhujeme doplniť " + place;
        return new Comment(
                subject, place, "K bodu " + place, text, "", "", weight, false, late, result, "Vysvetlené.", outcome);
    }

    private static String row(Comment comment) {
        return rowStart(comment.subject()) + comment.place();
    }

    private static String rowStart(String subject) {
        return subject.replace(' ', '\u00A0') + "\tK\u00A0bodu ";
    }

    /** The rows; those of the comments up to the number of the passage. */
    private static List<String> rows(EvaluationSheet sheet, Order order) throws IOException {
        return blocks(sheet, order).stream()
                .filter(block -> block.kind() == BlockKind.TABLE_ROW)
                .map(block -> block.text().replaceAll("(?s)(\tK\u00A0bodu \\d+).*", "$1"))
                .toList();
    }

    private static List<Block> blocks(EvaluationSheet sheet, Order order) throws IOException {
        var out = new ByteArrayOutputStream();
        new EvaluationDocument(Texts.in(Texts.SLOVAK)::get, Locale.of("sk", "SK")).write(sheet, order, out);
        return DocxReader.read(out.toByteArray()).text().blocks();
    }
}
