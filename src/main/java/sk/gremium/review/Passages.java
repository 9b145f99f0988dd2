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

    /** Whether the passage lies inside the text, from front to back. */
    static boolean stands(Anchor anchor, TextBody text) {
        Map<BlockId, Integer> positions = positions(text);
        @Nullable Integer from = positions.get(anchor.from());
        @Nullable Integer to = positions.get(anchor.to());
        if (from == null || to == null) {
            return false;
        }
        boolean forward = from < to || (from.equals(to) && anchor.fromOffset() <= anchor.toOffset());
        return forward
                && inside(anchor.fromOffset(), text.blocks().get(from))
                && inside(anchor.toOffset(), text.blocks().get(to));
    }

    private static boolean inside(int offset, Block block) {
        return offset >= 0 && offset <= block.text().length();
    }

    /** In the order of the text: the material as a whole first, then by passage, equal ones as they were written. */
    static List<Comment> inOrder(List<Comment> comments, TextBody text) {
        Map<BlockId, Integer> positions = positions(text);
        return comments.stream()
                .sorted(Comparator.<Comment>comparingInt(comment -> position(comment.content(), positions))
                        .thenComparingInt(comment -> offset(comment.content()))
                        .thenComparing(comment -> comment.id().value()))
                .toList();
    }

    static int position(CommentContent content, Map<BlockId, Integer> positions) {
        @Nullable Anchor anchor = content.target().anchor();
        return anchor == null ? -1 : positions.getOrDefault(anchor.from(), Integer.MAX_VALUE);
    }

    static int offset(CommentContent content) {
        @Nullable Anchor anchor = content.target().anchor();
        return anchor == null ? 0 : anchor.fromOffset();
    }
}
