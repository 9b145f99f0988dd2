package sk.gremium.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.TextBody;
import sk.gremium.text.anchor.Anchor;
import tools.jackson.databind.json.JsonMapper;

/** How this module keeps anchors and orders what hangs on them. */
final class Passages {

    /**
     * Where a passage stands in a text.
     *
     * @param from the position of its first block, -1 for the material as a whole
     * @param to the position of its last block
     */
    record Reach(int from, int fromOffset, int to, int toOffset) {

        static final Reach WHOLE = new Reach(-1, 0, -1, 0);

        /** In the order of the text, the material as a whole first. */
        static final Comparator<Reach> ORDER =
                Comparator.comparingInt(Reach::from).thenComparingInt(Reach::fromOffset);

        /** Whether the two share a letter. */
        boolean overlaps(Reach other) {
            return before(from, fromOffset, other.to, other.toOffset)
                    && before(other.from, other.fromOffset, to, toOffset);
        }

        private static boolean before(int block, int offset, int otherBlock, int otherOffset) {
            return block < otherBlock || (block == otherBlock && offset < otherOffset);
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    private Passages() {}

    static String write(Anchor anchor) {
        return JSON.writeValueAsString(anchor);
    }

    static Anchor read(String json) {
        return JSON.readValue(json, Anchor.class);
    }

    static BlockId firstBlock(Anchor anchor) {
        return anchor.from();
    }

    /** Where each block stands, from 0. */
    static Map<BlockId, Integer> positions(TextBody text) {
        Map<BlockId, Integer> positions = new HashMap<>();
        for (Block block : text.blocks()) {
            positions.put(block.id(), positions.size());
        }
        return positions;
    }

    /** Where a target stands; what is not in the text stands at its end. */
    static Reach reach(Target target, Map<BlockId, Integer> positions) {
        @Nullable Anchor anchor = target.anchor();
        if (anchor == null) {
            return Reach.WHOLE;
        }
        int from = positions.getOrDefault(anchor.from(), positions.size());
        int to = positions.getOrDefault(anchor.to(), from);
        return new Reach(from, anchor.fromOffset(), Math.max(from, to), anchor.toOffset());
    }

    /** Whether the passage lies inside the text, from front to back, and reads as it quotes. */
    static boolean stands(Anchor anchor, TextBody text) {
        return Anchor.in(text, anchor.from(), anchor.fromOffset(), anchor.to(), anchor.toOffset())
                .filter(anchor::equals)
                .isPresent();
    }

    /** In the order of the text: the material as a whole first, then by passage, equal ones as they were written. */
    static List<Comment> inOrder(List<Comment> comments, TextBody text) {
        Map<BlockId, Integer> positions = positions(text);
        return comments.stream()
                .sorted(Comparator.<Comment, Reach>comparing(
                                comment -> reach(comment.content().target(), positions), Reach.ORDER)
                        .thenComparing(comment -> comment.id().value()))
                .toList();
    }
}
