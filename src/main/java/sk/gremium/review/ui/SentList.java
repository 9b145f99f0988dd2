package sk.gremium.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import sk.gremium.draft.DraftId;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Texts;

/** What an institution has sent. */
class SentList extends Composite<Div> {

    SentList(List<CommentDetails> sent, Places places, DraftId draft) {
        var rows = new UnorderedList();
        rows.addClassName("picks");
        for (CommentDetails comment : sent) {
            var summary = new CommentSummary(
                    comment, places.words(this, comment.content().target()));
            summary.add(new Anchor(
                    ReviewRoutes.comments(draft) + "?comment=" + comment.id(), Texts.t(this, "review.response.open")));
            rows.add(new ListItem(CommentWords.state(this, comment), summary));
        }
        getContent().add(new Card(Texts.t(this, "review.response.sent_list", sent.size())).with(rows));
    }
}
