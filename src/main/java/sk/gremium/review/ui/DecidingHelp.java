package sk.gremium.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import sk.gremium.uikit.Texts;

/** The keys of the work table in one line, for wide screens. */
class DecidingHelp extends Div {

    DecidingHelp() {
        addClassNames("small", "key-line");
        say("a", "review.evaluation.help.accept");
        say(Texts.t(this, "review.evaluation.key.PARTLY"), "review.evaluation.help.partly");
        say("n", "review.evaluation.help.reject");
        say("↵", "review.evaluation.help.next");
    }

    private void say(String key, String words) {
        var sign = new Span(key);
        sign.addClassName("key");
        add(sign, new Span(Texts.t(this, words)));
    }
}
