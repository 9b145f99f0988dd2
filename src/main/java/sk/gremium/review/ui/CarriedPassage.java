package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import sk.gremium.review.CarriedComment;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.review.RoundDetails;
import sk.gremium.text.anchor.Carried;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.WordingDiff;

/** What became of the passage on which a comment was made: how it read, how it reads now, and the way to it. */
class CarriedPassage extends Div {

    CarriedPassage(CarriedComment comment, @Nullable RoundDetails round) {
        addClassName("carried");
        sk.gremium.text.anchor.@Nullable Anchor old =
                comment.comment().content().target().anchor();
        @Nullable Carried place = comment.place();
        if (old != null && place != null) {
            var label = new Span(Texts.t(this, "review.carried.passage"));
            label.addClassName("small");
            var state = new Div(label, CarriedWords.tag(this, place.outcome()));
            state.addClassName("h");
            var words = new Div(passage(old, place));
            words.setClassName("clamped", round == null);
            add(state, words);
        }
        if (round != null) {
            String version = String.valueOf(round.draftVersion());
            add(new Anchor(
                    ReviewRoutes.comments(round.draft()) + "?v=" + version + "&comment="
                            + comment.comment().id(),
                    Texts.t(this, "review.carried.open_old", version)));
        }
    }

    private Component passage(sk.gremium.text.anchor.Anchor old, Carried place) {
        if (place.outcome() == Carried.Outcome.CHANGED) {
            String now =
                    place.passage().map(sk.gremium.text.anchor.Anchor::quote).orElse("");
            return WordingDiff.of(this, old.quote(), now);
        }
        var quote = new Div(old.quote());
        quote.addClassName("prop");
        return quote;
    }
}
