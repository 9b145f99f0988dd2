package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import sk.gremium.review.Answer;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** What an institution said to a disposition. */
final class AnswerTag {

    private AnswerTag() {}

    static Tag of(Component where, Answer answer) {
        String words = Texts.t(where, "review.answer.is." + answer.name());
        return switch (answer) {
            case AGREES -> Tag.good(words).sign("✓");
            case INSISTS -> Tag.bad(words).sign("!");
        };
    }
}
