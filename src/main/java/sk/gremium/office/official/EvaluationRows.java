package sk.gremium.office.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sk.gremium.office.DocxTable;
import sk.gremium.office.DocxTable.Cell;
import sk.gremium.office.DocxTable.Frame;
import sk.gremium.office.Labels;
import sk.gremium.office.OfficialDocument;
import sk.gremium.office.OfficialDocument.Style;
import sk.gremium.office.official.EvaluationSheet.Comment;
import sk.gremium.office.official.EvaluationSheet.Weight;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;

/** The main table of an evaluation: each comment with its weight, its result and the reply. */
final class EvaluationRows {

    private final Labels labels;

    EvaluationRows(Labels labels) {
        this.labels = labels;
    }

    void add(List<Comment> comments, OfficialDocument document) {
        DocxTable table = new DocxTable(Frame.GRID, labels.get("office.evaluation.commentsAlt"), 13, 48, 6, 6, 35);
        table.header(
                Style.TABLE_HEAD,
                labels.get("office.evaluation.columnSubject"),
                labels.get("office.evaluation.columnComment"),
                labels.get("office.evaluation.columnWeight"),
                labels.get("office.evaluation.columnResult"),
                labels.get("office.evaluation.columnReply"));
        for (Comment comment : comments) {
            table.row(
                    Cell.of(Style.TABLE_TEXT, comment.subject()),
                    new Cell(1, Style.TABLE_TEXT, words(comment)),
                    Cell.of(Style.TABLE_NUMBER, weight(comment)),
                    Cell.of(Style.TABLE_NUMBER, result(comment)),
                    new Cell(1, Style.TABLE_TEXT, paragraphs(comment.reply())));
        }
        document.add(table);
    }

    private List<List<Run>> words(Comment comment) {
        List<List<Run>> words = new ArrayList<>();
        if (!comment.reference().isEmpty()) {
            words.add(List.of(new Run(comment.reference(), Set.of(Mark.Style.BOLD))));
        }
        words.addAll(paragraphs(comment.text()));
        named(words, labels.get("office.evaluation.wording"), comment.wording());
        named(words, labels.get("office.evaluation.reason"), comment.reason());
        if (comment.editorial()) {
            words.add(italic(labels.get("office.evaluation.editorial")));
        }
        if (comment.late()) {
            words.add(italic(labels.get("office.evaluation.sentLate")));
        }
        return words;
    }

    private static void named(List<List<Run>> words, String name, String text) {
        if (!text.isEmpty()) {
            words.add(List.of(new Run(name + " ", Set.of(Mark.Style.ITALIC)), Run.plain(text)));
        }
    }

    private static List<Run> italic(String text) {
        return List.of(new Run(text, Set.of(Mark.Style.ITALIC)));
    }

    /** At least one, since a cell without a paragraph is a damaged file. */
    private static List<List<Run>> paragraphs(String text) {
        List<List<Run>> paragraphs = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> paragraphs.add(List.of(Run.plain(line))));
        return paragraphs.isEmpty() ? List.of(List.of()) : paragraphs;
    }

    private String weight(Comment comment) {
        return comment.weight() == Weight.ESSENTIAL
                ? labels.get("office.evaluation.shortZ")
                : labels.get("office.evaluation.shortO");
    }

    private String result(Comment comment) {
        return switch (comment.result()) {
            case ACCEPTED -> labels.get("office.evaluation.shortA");
            case PARTLY -> labels.get("office.evaluation.shortCA");
            case REFUSED -> labels.get("office.evaluation.shortN");
            case null -> "";
        };
    }
}
