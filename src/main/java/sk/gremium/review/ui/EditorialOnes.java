package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import sk.gremium.kernel.CommandId;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentId;
import sk.gremium.review.EvaluationTable;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** Accepts all undecided comments on spelling and style at once. */
final class EditorialOnes {

    private EditorialOnes() {}

    /** The button, if there are such comments. */
    static Optional<Button> button(
            Component where, EvaluationTable table, BiConsumer<CommandId, Set<CommentId>> accept) {
        List<CommentDetails> editorial = table.provisions().stream()
                .flatMap(provision -> provision.rows().stream())
                .map(EvaluationTable.Row::comment)
                .filter(comment -> comment.content().editorial() && comment.evaluation() == null)
                .toList();
        return editorial.isEmpty()
                ? Optional.empty()
                : Optional.of(Buttons.small(
                        Texts.t(where, "review.evaluation.editorial", editorial.size()),
                        () -> ask(where, editorial, accept)));
    }

    private static void ask(
            Component where, List<CommentDetails> editorial, BiConsumer<CommandId, Set<CommentId>> accept) {
        CommandId command = CommandId.next();
        var list = new UnorderedList();
        list.addClassName("facts");
        for (CommentDetails comment : editorial) {
            list.add(new ListItem(Texts.t(
                    where,
                    "review.evaluation.editorial_row",
                    String.valueOf(comment.number()),
                    CommentSummary.words(where, comment))));
        }
        Set<CommentId> ids = editorial.stream().map(CommentDetails::id).collect(Collectors.toSet());
        new Ask(Texts.t(where, "review.evaluation.editorial", editorial.size()))
                .sentence(Texts.t(where, "review.evaluation.editorial_what"))
                .details(list)
                .act(Texts.t(where, "review.evaluation.editorial_do"), () -> accept.accept(command, ids))
                .open();
    }
}
