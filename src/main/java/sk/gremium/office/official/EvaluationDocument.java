package sk.gremium.office.official;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import sk.gremium.office.DocxTable;
import sk.gremium.office.DocxTable.Cell;
import sk.gremium.office.DocxTable.Frame;
import sk.gremium.office.Labels;
import sk.gremium.office.OfficialDocument;
import sk.gremium.office.OfficialDocument.Style;
import sk.gremium.office.official.EvaluationSheet.Comment;
import sk.gremium.office.official.EvaluationSheet.Outcome;
import sk.gremium.office.official.EvaluationSheet.Procedure;
import sk.gremium.office.official.EvaluationSheet.Result;
import sk.gremium.office.official.EvaluationSheet.Subject;

/**
 * Writes "Vyhodnotenie vznesených pripomienok" as a landscape DOCX in the layout that Slovak ministries hand in: the
 * counts, the summary by subject, the abbreviations, the table of comments.
 */
public final class EvaluationDocument {

    private final Labels labels;
    private final Locale language;

    /** How the table of comments is ordered. */
    public enum Order {
        /** By subject, alphabetically, then by provision: the official output. */
        BY_SUBJECT,
        /** By provision, then by subject: what the drafter works with. */
        BY_PROVISION
    }

    public EvaluationDocument(Labels labels, Locale language) {
        this.labels = labels;
        this.language = language;
    }

    /** Writes the document; the stream stays open. */
    public void write(EvaluationSheet sheet, Order order, OutputStream out) throws IOException {
        String heading = labels.get("office.evaluation.title");
        OfficialDocument document = new OfficialDocument(heading + " – " + sheet.title(), language, true);
        document.footer(sheet.title().length() > 110 ? heading : sheet.title());
        document.add(Style.TITLE, heading).add(Style.SUBTITLE, sheet.title());
        document.add(counts(sheet));
        document.add(Style.HEADING_1, labels.get("office.evaluation.summary")).add(summary(sheet));
        document.add(Style.HEADING_1, labels.get("office.evaluation.comments"));
        document.add(Style.TEXT, labels.get("office.evaluation.tableFollows"));
        document.add(Style.SMALL, labels.get("office.evaluation.abbreviations")).add(abbreviations());
        new EvaluationRows(labels)
                .add(sheet.comments().stream().sorted(order(order)).toList(), document);
        document.write(out);
    }

    private DocxTable counts(EvaluationSheet sheet) {
        DocxTable table = new DocxTable(Frame.GRID, labels.get("office.evaluation.countsAlt"), 62, 38);
        List<Comment> comments = sheet.comments();
        boolean ordinary = sheet.procedure() == Procedure.ORDINARY;
        fact(
                table,
                labels.get("office.evaluation.procedure"),
                ordinary
                        ? labels.get("office.evaluation.procedureOrdinary")
                        : labels.get("office.evaluation.procedureShortened"));
        fact(table, labels.get("office.evaluation.raised"), sum(comments, any -> true));
        int evaluated =
                EvaluationSums.of(comments, comment -> comment.result() != null).all();
        fact(table, labels.get("office.evaluation.evaluated"), Integer.toString(evaluated));
        fact(table, labels.get("office.evaluation.accepted"), sum(comments, is(Result.ACCEPTED)));
        fact(table, labels.get("office.evaluation.partly"), sum(comments, is(Result.PARTLY)));
        fact(table, labels.get("office.evaluation.refused"), sum(comments, is(Result.REFUSED)));
        fact(table, labels.get("office.evaluation.disputes"), disputes(sheet));
        fact(table, labels.get("office.evaluation.removed"), count(comments, Outcome.REMOVED));
        fact(table, labels.get("office.evaluation.persisting"), count(comments, Outcome.PERSISTS));
        return table;
    }

    private static void fact(DocxTable table, String name, String value) {
        table.row(Cell.of(Style.TABLE_HEAD, name), Cell.of(Style.TABLE_TEXT, value));
    }

    private static String sum(List<Comment> comments, Predicate<Comment> which) {
        return EvaluationSums.of(comments, which).ofWhichEssential();
    }

    private static Predicate<Comment> is(Result result) {
        return comment -> comment.result() == result;
    }

    private static String count(List<Comment> comments, Outcome outcome) {
        return Integer.toString(EvaluationSums.of(comments, comment -> comment.outcome() == outcome)
                .all());
    }

    private String disputes(EvaluationSheet sheet) {
        return String.join(
                "\n",
                sheet.disputes().stream()
                        .map(dispute -> labels.get(
                                "office.evaluation.dispute", dispute.with(), dispute.when(), dispute.result()))
                        .toList());
    }

    private DocxTable summary(EvaluationSheet sheet) {
        DocxTable table = new DocxTable(Frame.GRID, labels.get("office.evaluation.summaryAlt"), 6, 34, 17, 17, 13, 13);
        table.header(
                Style.TABLE_NUMBER_HEAD,
                labels.get("office.evaluation.number"),
                labels.get("office.evaluation.subject"),
                labels.get("office.evaluation.inTime"),
                labels.get("office.evaluation.late"),
                labels.get("office.evaluation.none"),
                labels.get("office.evaluation.silent"));
        Collator collator = Collator.getInstance(language);
        List<Subject> subjects = sheet.subjects().stream()
                .sorted(Comparator.comparing(Subject::name, collator))
                .toList();
        int none = 0;
        int silent = 0;
        for (int i = 0; i < subjects.size(); i++) {
            Subject subject = subjects.get(i);
            List<Comment> own = sheet.comments().stream()
                    .filter(comment -> comment.subject().equals(subject.name()))
                    .toList();
            boolean quiet = own.isEmpty() && !subject.noComments();
            none += subject.noComments() ? 1 : 0;
            silent += quiet ? 1 : 0;
            summaryRow(table, i + 1 + ".", subject.name(), own, subject.noComments() ? "x" : "", quiet ? "x" : "");
        }
        String total = labels.get("office.evaluation.total");
        summaryRow(table, "", total, sheet.comments(), Integer.toString(none), Integer.toString(silent));
        return table;
    }

    private void summaryRow(
            DocxTable table, String number, String name, List<Comment> own, String none, String silent) {
        boolean total = number.isEmpty();
        boolean counted = total || !own.isEmpty();
        Style figures = total ? Style.TABLE_NUMBER_HEAD : Style.TABLE_NUMBER;
        table.row(
                Cell.of(figures, number),
                Cell.of(total ? Style.TABLE_HEAD : Style.TABLE_TEXT, name),
                Cell.of(figures, counted ? split(EvaluationSums.of(own, comment -> !comment.late())) : ""),
                Cell.of(figures, counted ? split(EvaluationSums.of(own, Comment::late)) : ""),
                Cell.of(figures, none),
                Cell.of(figures, silent));
    }

    private String split(EvaluationSums sums) {
        return labels.get(
                "office.evaluation.split",
                Integer.toString(sums.all()),
                Integer.toString(sums.ordinary()),
                Integer.toString(sums.essential()));
    }

    private DocxTable abbreviations() {
        DocxTable table = new DocxTable(Frame.NONE, labels.get("office.evaluation.abbreviationsAlt"), 20, 30, 50);
        table.row(Style.SMALL, labels.get("office.evaluation.longO"), labels.get("office.evaluation.longA"), "");
        table.row(Style.SMALL, labels.get("office.evaluation.longZ"), labels.get("office.evaluation.longN"), "");
        table.row(Style.SMALL, "", labels.get("office.evaluation.longCA"), "");
        return table;
    }

    private Comparator<Comment> order(Order order) {
        Comparator<Comment> bySubject = Comparator.comparing(Comment::subject, Collator.getInstance(language));
        Comparator<Comment> byPlace = Comparator.comparingInt(Comment::place);
        return order == Order.BY_SUBJECT ? bySubject.thenComparing(byPlace) : byPlace.thenComparing(bySubject);
    }
}
