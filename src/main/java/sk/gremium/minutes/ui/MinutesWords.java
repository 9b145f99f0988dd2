package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sk.gremium.minutes.CorrectionState;
import sk.gremium.minutes.MinutesRow;
import sk.gremium.minutes.MinutesState;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** How minutes are called and described on screens. */
final class MinutesWords {

    private MinutesWords() {}

    /** "Zápisnica zo 14. zasadnutia MECOMIC". */
    static String title(Component where, MinutesRow row) {
        return Texts.t(
                where,
                "minutes.title." + lower(row.kind()),
                String.valueOf(row.meetingNumber()),
                row.committeeAbbr(),
                row.preposition());
    }

    /** The official number, of a new edition with which correction it is; empty before publication. */
    static String number(Component where, MinutesRow row) {
        @Nullable String number = row.number();
        if (row.edition() == 1) {
            return number == null ? "" : number;
        }
        String correction = String.valueOf(row.edition() - 1);
        return number == null
                ? Texts.t(where, "minutes.edition", correction)
                : Texts.t(where, "minutes.number_edition", number, correction);
    }

    static Tag state(Component where, MinutesState state) {
        String words = Texts.t(where, "minutes.state." + lower(state));
        return switch (state) {
            case DRAFT -> Tag.calm(words);
            case CIRCULATED -> Tag.accent(words);
            case VERIFIED -> Tag.warn(words);
            case APPROVED -> Tag.good(words);
            case PUBLISHED -> Tag.good(words).sign("✓");
        };
    }

    static Tag state(Component where, CorrectionState state) {
        String words = Texts.t(where, "minutes.correction_state." + lower(state));
        return switch (state) {
            case OPEN -> Tag.accent(words);
            case ACCEPTED -> Tag.good(words).sign("✓");
            case DECLINED -> Tag.bad(words).sign("✕");
            case WITHDRAWN -> Tag.calm(words);
        };
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
