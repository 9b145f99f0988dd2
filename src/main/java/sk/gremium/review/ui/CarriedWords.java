package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sk.gremium.review.CarriedComment;
import sk.gremium.text.anchor.Carried;
import sk.gremium.text.anchor.Carried.Outcome;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** What became of the passages of comments, in words. */
final class CarriedWords {

    private CarriedWords() {}

    /** Null for a comment on the whole material. */
    static @Nullable Outcome outcome(CarriedComment comment) {
        @Nullable Carried place = comment.place();
        return place == null ? null : place.outcome();
    }

    static Tag tag(Component where, Outcome outcome) {
        return new Tag(meaning(outcome), Texts.t(where, "review.carried.outcome." + outcome.name()));
    }

    private static Meaning meaning(Outcome outcome) {
        return switch (outcome) {
            case UNCHANGED -> Meaning.CALM;
            case MOVED -> Meaning.ACCENT;
            case CHANGED -> Meaning.WARN;
            case GONE -> Meaning.BAD;
        };
    }

    /** "3 pasáže bez zmeny · 1 zmenená", without what there is none of. */
    static String summary(Component where, List<CarriedComment> comments) {
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            long count = comments.stream()
                    .filter(comment -> outcome == outcome(comment))
                    .count();
            if (count > 0) {
                parts.add(Texts.t(where, "review.carried.count." + outcome.name(), count));
            }
        }
        long whole = comments.stream()
                .map(CarriedWords::outcome)
                .filter(Objects::isNull)
                .count();
        if (whole > 0) {
            parts.add(Texts.t(where, "review.carried.count_whole", whole));
        }
        return String.join(" · ", parts);
    }
}
