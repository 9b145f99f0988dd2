package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import sk.gremium.draft.DraftId;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentId;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** The drafts of an institution, each with a box that is ticked; what is incomplete says what it lacks and stays. */
class SendingList extends Composite<Div> {

    private final Map<CommentDetails, Checkbox> boxes = new LinkedHashMap<>();
    private final List<Consumer<List<CommentDetails>>> listeners = new ArrayList<>();

    SendingList(List<CommentDetails> drafts, Places places, DraftId draft, boolean mayChoose) {
        var rows = new UnorderedList();
        rows.addClassName("picks");
        drafts.forEach(comment -> rows.add(row(comment, places, draft, mayChoose)));
        var card = new Card(Texts.t(this, "review.response.drafts", drafts.size()))
                .note(Texts.t(this, "review.response.drafts_seen"));
        long incomplete =
                drafts.stream().filter(comment -> !comment.gaps().isEmpty()).count();
        if (incomplete > 0) {
            card.add(Card.padded(new Notice(Meaning.WARN, Texts.t(this, "review.response.incomplete", incomplete))));
        }
        card.add(rows);
        getContent().add(card);
    }

    private ListItem row(CommentDetails comment, Places places, DraftId draft, boolean mayChoose) {
        String place = places.words(this, comment.content().target());
        var box = new Checkbox();
        box.setAriaLabel(Texts.t(this, "review.response.choose", place, CommentSummary.words(this, comment)));
        box.setValue(comment.gaps().isEmpty());
        box.setReadOnly(!mayChoose || !comment.gaps().isEmpty());
        box.setEnabled(comment.gaps().isEmpty());
        box.addValueChangeListener(change -> tell());
        boxes.put(comment, box);
        var summary = new CommentSummary(comment, place);
        if (!comment.gaps().isEmpty()) {
            var fill = new Anchor(
                    ReviewRoutes.comments(draft) + "?comment=" + comment.id(), Texts.t(this, "review.response.fill"));
            summary.add(
                    new Span(Tag.bad(CommentWords.gaps(this, comment.gaps())).sign("!"), new Span(" "), fill));
        } else {
            summary.add(open(comment, draft));
        }
        return new ListItem(box, summary);
    }

    private Component open(CommentDetails comment, DraftId draft) {
        var link = new Anchor(
                ReviewRoutes.comments(draft) + "?comment=" + comment.id(), Texts.t(this, "review.response.open"));
        link.addClassName("small");
        return link;
    }

    /** Hears of every change of what is ticked, and of what is ticked now. */
    void onChange(Consumer<List<CommentDetails>> listener) {
        listeners.add(listener);
        listener.accept(chosen());
    }

    private void tell() {
        listeners.forEach(listener -> listener.accept(chosen()));
    }

    List<CommentDetails> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    Set<CommentId> chosenIds() {
        return chosen().stream().map(CommentDetails::id).collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    int size() {
        return boxes.size();
    }

    /** How many would stay drafts. */
    int left() {
        return size() - chosen().size();
    }
}
