package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.Disposition;
import sk.gremium.review.EvaluationTable;
import sk.gremium.review.RoundBoardRow;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.Visibility;
import sk.gremium.review.WordingUse;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Texts;

/** Asks before an evaluation is published: what is missing, who will see what, what follows. */
final class PublishDialog {

    private PublishDialog() {}

    static void open(
            Component where, RoundDetails round, EvaluationTable table, List<RoundBoardRow> board, Runnable publish) {
        Texts texts = Texts.of(where);
        EvaluationTable.Progress progress = table.progress();
        int missing = progress.total() - progress.done();
        var ask = new Ask(texts.get("review.publish.title"));
        if (missing > 0) {
            ask.details(new Notice(
                            Meaning.WARN, texts.get("review.publish.missing", missing, progress.fundamentalOpen())))
                    .sentence(texts.get("review.publish.missing_what"))
                    .open();
            return;
        }
        var facts = new UnorderedList();
        facts.addClassName("facts");
        facts(texts, table, board).forEach(fact -> facts.add(new ListItem(fact)));
        ask.sentence(texts.get(
                        round.visibility() == Visibility.SECRETARIAT_ONLY
                                ? "review.publish.sees_own"
                                : "review.publish.sees_all"))
                .details(facts)
                .sentence(texts.get("review.publish.final"))
                .act(texts.get("review.publish.do"), publish::run)
                .open();
    }

    private static List<String> facts(Texts texts, EvaluationTable table, List<RoundBoardRow> board) {
        List<String> facts = new ArrayList<>();
        List<CommentDetails> comments = table.provisions().stream()
                .flatMap(provision -> provision.rows().stream())
                .map(EvaluationTable.Row::comment)
                .toList();
        List<CommentDetails> asked =
                comments.stream().filter(PublishDialog::notFully).toList();
        List<CommentDetails> disputed =
                asked.stream().filter(CommentDetails::fundamental).toList();
        facts.add(
                disputed.isEmpty()
                        ? texts.get("review.publish.no_disputes")
                        : texts.get("review.publish.disputes", disputed.size(), institutions(disputed)));
        if (!asked.isEmpty()) {
            facts.add(texts.get("review.publish.asked", institutions(asked)));
        }
        long conflicts = comments.stream().filter(PublishDialog::inConflict).count();
        if (conflicts > 0) {
            facts.add(texts.get("review.publish.conflicts", conflicts));
        }
        String silent = board.stream()
                .filter(row -> row.answeredAt() == null)
                .map(RoundBoardRow::abbr)
                .collect(Collectors.joining(", "));
        facts.add(
                silent.isEmpty()
                        ? texts.get("review.publish.all_answered")
                        : texts.get("review.publish.silent", silent));
        return facts;
    }

    private static boolean notFully(CommentDetails comment) {
        return comment.evaluation() != null && comment.evaluation().disposition() != Disposition.ACCEPTED;
    }

    private static boolean inConflict(CommentDetails comment) {
        return comment.evaluation() != null && comment.evaluation().wordingUse() == WordingUse.CONFLICT;
    }

    /** "MF SR (2), HRL (1)". */
    private static String institutions(List<CommentDetails> comments) {
        Map<String, Long> counts = comments.stream()
                .collect(Collectors.groupingBy(CommentDetails::abbr, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}
