package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sk.gremium.review.Target;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.TextBody;
import sk.gremium.text.anchor.Anchor;
import sk.gremium.uikit.Texts;

/** Where in a text comments stand: in which order, and how the place is called. */
final class Places {

    private static final int LONGEST = 60;

    /** A number that somebody typed before the words of a heading, such as "2.3 " or "Čl. 4 ". */
    private static final Pattern TYPED_NUMBER = Pattern.compile("^((?:\\p{L}{1,3}\\. )?[0-9]+(?:\\.[0-9]+)*)\\.? ");

    /** A block among the others. */
    private record Place(
            int position, Block block, @Nullable Block heading) {}

    private final Map<BlockId, Place> places = new HashMap<>();

    Places(TextBody text) {
        @Nullable Block heading = null;
        for (Block block : text.blocks()) {
            if (block.kind() == BlockKind.HEADING) {
                heading = block;
            }
            places.put(block.id(), new Place(places.size(), block, heading));
        }
    }

    /** In the order of the text: the whole first, what is no longer there last. */
    Comparator<Target> order() {
        return Comparator.comparingInt(this::position).thenComparingInt(target -> {
            @Nullable Anchor anchor = target.anchor();
            return anchor == null ? 0 : anchor.fromOffset();
        });
    }

    boolean has(Target target) {
        @Nullable Anchor anchor = target.anchor();
        return anchor == null || (places.containsKey(anchor.from()) && places.containsKey(anchor.to()));
    }

    /** "k celému materiálu", "k časti 2.3", "k 2.3 (1)". */
    String words(Component where, Target target) {
        @Nullable Anchor anchor = target.anchor();
        if (anchor == null) {
            return Texts.t(where, "review.card.to_whole");
        }
        @Nullable Place place = places.get(anchor.from());
        if (place == null) {
            return Texts.t(where, "review.card.to_gone");
        }
        String section = section(where, place.heading());
        if (place.block().kind() == BlockKind.HEADING || place.block().label().isEmpty()) {
            return section.isEmpty()
                    ? Texts.t(where, "review.card.to_text")
                    : Texts.t(where, "review.card.to_part", section);
        }
        String point = (section + " " + place.block().label()).strip();
        return Texts.t(where, "review.card.to_point", point);
    }

    private static String section(Component where, @Nullable Block heading) {
        if (heading == null) {
            return "";
        }
        if (!heading.label().isEmpty()) {
            return heading.label();
        }
        Matcher typed = TYPED_NUMBER.matcher(heading.wording());
        return typed.find() ? typed.group(1) : Texts.t(where, "review.card.quoted", shortened(heading.wording()));
    }

    private int position(Target target) {
        @Nullable Anchor anchor = target.anchor();
        if (anchor == null) {
            return -1;
        }
        @Nullable Place place = places.get(anchor.from());
        return place == null ? Integer.MAX_VALUE : place.position();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
