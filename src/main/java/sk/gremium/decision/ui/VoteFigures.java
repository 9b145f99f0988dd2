package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import sk.gremium.decision.Tally;
import sk.gremium.uikit.Texts;

/** For, against, abstained as three large figures. */
class VoteFigures extends Div {

    VoteFigures(Component where, Tally tally) {
        addClassName("votes");
        add(
                figure("good", tally.votesFor(), Texts.t(where, "decision.figure.for", tally.votesFor())),
                figure("bad", tally.against(), Texts.t(where, "decision.figure.against", tally.against())),
                figure("warn", tally.abstained(), Texts.t(where, "decision.figure.abstained", tally.abstained())));
    }

    private static Div figure(String style, int count, String words) {
        Span number = new Span(String.valueOf(count));
        number.addClassName("votes-number");
        Div figure = new Div(number, new Span(words));
        figure.addClassName(style);
        return figure;
    }
}
