package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import sk.gremium.draft.DraftState;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** The state of a draft in words and colour. */
final class StateTag {

    private StateTag() {}

    static Tag of(Component where, DraftState state) {
        return new Tag(meaning(state), words(where, state));
    }

    static String words(Component where, DraftState state) {
        return Texts.t(where, "draft.state." + state.name());
    }

    private static Meaning meaning(DraftState state) {
        return switch (state) {
            case IN_ROUND, EVALUATING, FOR_APPROVAL, SUBMITTED_MPK, AT_GOVERNMENT -> Meaning.ACCENT;
            case DISPUTES, INTERRUPTED -> Meaning.WARN;
            case ADOPTED, APPROVED_BY_GOVERNMENT -> Meaning.GOOD;
            case REJECTED -> Meaning.BAD;
            case DRAFTING, WITHDRAWN, ARCHIVED -> Meaning.CALM;
        };
    }
}
