package sk.gremium.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sk.gremium.committee.Role;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Refused;
import sk.gremium.office.official.EvaluationDocument.Order;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.Fixture.TestCommittee;
import sk.gremium.testing.MovableClock;
import sk.gremium.text.TextBody;

/** The official table as a reader of the file finds it: every sum is counted again from the rows of the file itself. */
@ReviewTest
class EvaluationExportModuleTest {

    private static final int SUBJECT = 1;
    private static final int IN_TIME = 2;
    private static final int LATE = 3;
    private static final int NONE = 4;
    private static final int SILENT = 5;

    @Autowired
    Fixture fixture;

    @Autowired
    Stage stage;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Writing writing;

    @Autowired
    Responses responses;

    @Autowired
    Comments comments;

    @Autowired
    Evaluation evaluation;

    @Autowired
    Publication publication;

    @Autowired
    Disputes disputes;

    @Autowired
    EvaluationExport export;

    TestCommittee committee;
    Actor secretary;
    Actor anna;
    Actor boris;
    Actor cyril;
    Actor dana;
    TextBody text;
    RoundId round;

    /** The tables of the file, cell by cell. */
    private record Sheet(List<List<String>> counts, List<List<String>> subjects, List<List<String>> comments) {

        static Sheet of(byte[] docx) throws IOException {
            try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
                List<XWPFTable> tables = document.getTables();
                assertThat(tables).hasSize(4);
                return new Sheet(cells(tables.get(0)), cells(tables.get(1)), cells(tables.get(3)));
            }
        }

        private static List<List<String>> cells(XWPFTable table) {
            return table.getRows().stream()
                    .map(XWPFTableRow::getTableCells)
                    .map(row -> row.stream()
                            .map(cell -> String.join(
                                            "\n",
                                            cell.getParagraphs().stream()
                                                    .map(XWPFParagraph::getText)
                                                    .toList())
                                    .replace('\u00a0', ' '))
                            .toList())
                    .toList();
        }

        String count(String name) {
            return counts.stream()
                    .filter(row -> row.getFirst().startsWith(name))
                    .findFirst()
                    .orElseThrow()
                    .getLast();
        }

        List<List<String>> institutions() {
            return subjects.subList(1, subjects.size() - 1);
        }

        List<String> total() {
            return subjects.getLast();
        }

        List<List<String>> rows() {
            return comments.subList(1, comments.size());
        }

        List<String> institution(String abbr) {
            return institutions().stream()
                    .filter(row -> row.get(SUBJECT).equals(abbr))
                    .findFirst()
                    .orElseThrow();
        }

        /** As in "3 / 1": so many rows have this result, so many of them are fundamental. */
        String tally(String result) {
            List<List<String>> found =
                    rows().stream().filter(row -> row.get(3).equals(result)).toList();
            return found.size() + " / "
                    + found.stream().filter(row -> row.get(2).equals("Z")).count();
        }
    }

    @BeforeEach
    void open() {
        clock.set(MovableClock.MONDAY);
        committee = fixture.committee();
        secretary = committee.secretary();
        anna = committee.seat("MF", Role.MEMBER);
        boris = committee.seat("MV", Role.MEMBER);
        cyril = committee.seat("MK", Role.MEMBER);
        dana = committee.seat("ŠÚ", Role.MEMBER);
        text = Stage.text("Kurzy pre 500 osôb.", "Druhý odsek.");
        round = stage.round(committee, secretary, text, Visibility.AFTER_DEADLINE, anna, boris, cyril, dana);
    }

    @Test
    void everyInvitedInstitutionStandsInExactlyOneColumn() throws IOException {
        send(anna, CommentKind.FUNDAMENTAL);
        send(anna, CommentKind.ORDINARY);
        responses.noComments(CommandId.next(), boris, round);
        CommentId withdrawn = send(cyril, CommentKind.ORDINARY);
        clock.advance(Duration.ofDays(8));
        send(anna, CommentKind.ORDINARY);
        writing.withdraw(cyril, withdrawn, comments.get(cyril, withdrawn).version());

        Sheet sheet = read(secretary, Order.BY_SUBJECT);
        assertThat(sheet.institution(abbr(anna))).endsWith("2 (1o,1z)", "1 (1o,0z)", "", "");
        assertThat(sheet.institution(abbr(boris))).endsWith("", "", "x", "");
        assertThat(sheet.institution(abbr(cyril))).endsWith("", "", "x", "");
        assertThat(sheet.institution(abbr(dana))).endsWith("", "", "", "x");
        assertThat(sheet.total()).endsWith("2 (1o,1z)", "1 (1o,0z)", "2", "1");
        assertConsistent(sheet);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 2026})
    void theHeaderIsTheSumOfTheTableWhateverWasSentAndDecided(long seed) throws IOException {
        Random random = new Random(seed);
        List<Actor> institutions = List.of(anna, boris, cyril, dana);
        for (int i = 0; i < 8; i++) {
            send(institutions.get(random.nextInt(3)), kind(random));
        }
        clock.advance(Duration.ofDays(8));
        for (int i = 0; i < 4; i++) {
            send(institutions.get(random.nextInt(4)), kind(random));
        }
        assertConsistent(read(secretary, Order.BY_PROVISION));
        for (CommentDetails comment : comments.list(secretary, round)) {
            Disposition disposition = List.of(Disposition.values()).get(random.nextInt(3));
            evaluation.evaluate(secretary, comment.id(), 0, new Verdict(disposition, "Dôvod.", false));
        }
        publication.publish(CommandId.next(), secretary, round);
        int removed = 0;
        List<DisputeDetails> open = disputes.list(secretary, round);
        for (DisputeDetails dispute : open) {
            if (random.nextBoolean()) {
                disputes.remove(secretary, dispute.id(), 0, RemovedBy.WITHDRAWAL, "", null);
                removed++;
            }
        }
        Sheet sheet = read(anna, Order.BY_SUBJECT);
        assertConsistent(sheet);
        assertThat(sheet.count("Počet vyhodnotených")).isEqualTo("12");
        assertThat(sheet.count("Počet odstránených")).isEqualTo(String.valueOf(removed));
        assertThat(sheet.rows()).noneMatch(row -> row.get(3).isEmpty());
        assertThat(sheet.rows().stream()
                        .filter(row -> row.get(2).equals("Z") && !row.get(3).equals("A")))
                .hasSameSizeAs(open);
    }

    @Test
    void aCommentStandsWithItsPlaceItsWordingItsReasonAndTheReply() throws IOException {
        CommentContent wording = Stage.wording(text, 1, 10, 13, "800");
        CommentId comment = writing.write(
                CommandId.next(),
                anna,
                round,
                new CommentContent(
                        wording.target(), CommentKind.FUNDAMENTAL, false, "", wording.wording(), "Dopyt rastie."));
        responses.send(CommandId.next(), anna, round, Set.of(comment));
        clock.advance(Duration.ofDays(8));
        evaluation.evaluate(secretary, comment, 0, new Verdict(Disposition.PARTLY, "Zvýšené na 650.", false));

        assertThat(read(secretary, Order.BY_SUBJECT).rows()).singleElement().satisfies(row -> {
            assertThat(row.getFirst()).isEqualTo(abbr(anna));
            assertThat(row.get(1)).contains("2.3 Jazykové vzdelávanie", "800", "Dopyt rastie.");
            assertThat(row.subList(2, 5)).containsExactly("Z", "ČA", "Zvýšené na 650.");
        });
    }

    @Test
    void talksSayWithWhomWhenAndWithWhatResult() throws IOException {
        CommentId comment = send(anna, CommentKind.FUNDAMENTAL);
        clock.advance(Duration.ofDays(8));
        evaluation.evaluate(secretary, comment, 0, new Verdict(Disposition.REJECTED, "Nie.", false));
        publication.publish(CommandId.next(), secretary, round);
        DisputeId dispute = disputes.list(secretary, round).getFirst().id();
        disputes.schedule(
                secretary,
                dispute,
                0,
                new PlannedTalk(
                        DisputeLevel.EXPERT, LocalDateTime.of(2026, 10, 20, 9, 0), TalkForm.ONLINE, "riaditelia"));
        assertThat(read(secretary, Order.BY_SUBJECT).count("Rozporové konanie")).isEmpty();
        disputes.persist(secretary, dispute, 1, "Bez dohody.");

        Sheet sheet = read(secretary, Order.BY_SUBJECT);
        assertThat(sheet.count("Rozporové konanie"))
                .contains(abbr(anna), "riaditelia", "20. 10. 2026 9:00", "rozpor trvá");
        assertThat(sheet.count("Počet neodstránených")).isEqualTo("1");
    }

    @Test
    void othersTakeTheTableOnceItIsPublished() throws IOException {
        CommentId comment = send(anna, CommentKind.ORDINARY);
        clock.advance(Duration.ofDays(8));
        evaluation.evaluate(secretary, comment, 0, new Verdict(Disposition.ACCEPTED, "", false));
        assertThatThrownBy(() -> read(boris, Order.BY_SUBJECT)).isInstanceOf(Refused.class);
        publication.publish(CommandId.next(), secretary, round);
        assertThat(read(boris, Order.BY_SUBJECT).rows()).hasSize(1);
    }

    private static void assertConsistent(Sheet sheet) {
        for (List<String> row : sheet.institutions()) {
            boolean commented = !row.get(IN_TIME).isEmpty() && !row.get(LATE).isEmpty();
            assertThat(row.get(IN_TIME).isEmpty())
                    .as("both columns or none: %s", row)
                    .isEqualTo(row.get(LATE).isEmpty());
            long columns = List.of(
                            commented,
                            row.get(NONE).equals("x"),
                            row.get(SILENT).equals("x"))
                    .stream()
                    .filter(Boolean::booleanValue)
                    .count();
            assertThat(columns).as("exactly one column: %s", row).isEqualTo(1);
        }
        List<String> total = sheet.total();
        assertThat(sum(sheet, IN_TIME)).isEqualTo(first(total.get(IN_TIME)));
        assertThat(sum(sheet, LATE)).isEqualTo(first(total.get(LATE)));
        assertThat(marked(sheet, NONE)).isEqualTo(total.get(NONE));
        assertThat(marked(sheet, SILENT)).isEqualTo(total.get(SILENT));
        long fundamental =
                sheet.rows().stream().filter(row -> row.get(2).equals("Z")).count();
        assertThat(sheet.count("Počet vznesených")).isEqualTo(sheet.rows().size() + " / " + fundamental);
        assertThat(first(total.get(IN_TIME)) + first(total.get(LATE)))
                .isEqualTo(sheet.rows().size());
        assertThat(sheet.count("Počet akceptovaných")).isEqualTo(sheet.tally("A"));
        assertThat(sheet.count("Počet čiastočne")).isEqualTo(sheet.tally("ČA"));
        assertThat(sheet.count("Počet neakceptovaných")).isEqualTo(sheet.tally("N"));
        long evaluated =
                sheet.rows().stream().filter(row -> !row.get(3).isEmpty()).count();
        assertThat(sheet.count("Počet vyhodnotených")).isEqualTo(String.valueOf(evaluated));
        for (List<String> row : sheet.institutions()) {
            long own = sheet.rows().stream()
                    .filter(comment -> comment.getFirst().equals(row.get(SUBJECT)))
                    .count();
            assertThat(first(row.get(IN_TIME)) + first(row.get(LATE))).isEqualTo((int) own);
        }
    }

    private static int sum(Sheet sheet, int column) {
        return sheet.institutions().stream()
                .mapToInt(row -> first(row.get(column)))
                .sum();
    }

    private static String marked(Sheet sheet, int column) {
        return String.valueOf(sheet.institutions().stream()
                .filter(row -> row.get(column).equals("x"))
                .count());
    }

    private static int first(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell.substring(0, cell.indexOf(' ')));
    }

    private Sheet read(Actor actor, Order order) throws IOException {
        return Sheet.of(export.docx(actor, round, Locale.of("sk"), order));
    }

    private CommentId send(Actor actor, CommentKind kind) {
        CommentId comment = stage.comment(actor, round, kind);
        responses.send(CommandId.next(), actor, round, Set.of(comment));
        return comment;
    }

    private static CommentKind kind(Random random) {
        return random.nextBoolean() ? CommentKind.FUNDAMENTAL : CommentKind.ORDINARY;
    }

    private String abbr(Actor actor) {
        return jdbc.sql("select abbr from institution_view where id = ?")
                .param(Objects.requireNonNull(actor.institution()).value())
                .query(String.class)
                .single();
    }
}
