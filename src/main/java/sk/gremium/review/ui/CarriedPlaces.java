package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.gremium.review.CarriedComment;
import sk.gremium.review.Target;
import sk.gremium.text.BlockId;
import sk.gremium.text.TextBody;
import sk.gremium.text.anchor.Anchor;
import sk.gremium.text.anchor.Carried;
import sk.gremium.uikit.Texts;

/** Where carried comments stand in the newer text. */
final class CarriedPlaces {

    private final Places places;

    CarriedPlaces(TextBody text) {
        places = new Places(text);
    }

    /** What a comment speaks of in the newer text; its passage as it was if that is gone. */
    Target target(CarriedComment comment) {
        Target old = comment.comment().content().target();
        @Nullable Carried carried = comment.place();
        return carried == null
                ? old
                : carried.passage()
                        .map(anchor -> new Target(old.kind(), anchor))
                        .orElse(old);
    }

    /** In the order of the newer text; what is gone is last. */
    Comparator<CarriedComment> order() {
        return Comparator.comparing((CarriedComment comment) -> isGone(comment))
                .thenComparing(this::target, places.order());
    }

    String words(Component where, CarriedComment comment) {
        return isGone(comment) ? Texts.t(where, "review.card.to_gone") : places.words(where, target(comment));
    }

    Map<BlockId, Integer> counts(List<CarriedComment> comments) {
        Map<BlockId, Integer> counts = new HashMap<>();
        for (CarriedComment comment : comments) {
            @Nullable Anchor anchor = target(comment).anchor();
            if (anchor != null && !isGone(comment)) {
                counts.merge(anchor.from(), 1, Integer::sum);
            }
        }
        return counts;
    }

    static boolean isGone(CarriedComment comment) {
        return CarriedWords.outcome(comment) == Carried.Outcome.GONE;
    }
}
