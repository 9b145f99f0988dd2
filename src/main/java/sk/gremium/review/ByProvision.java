package sk.gremium.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.TextBody;
import sk.gremium.text.anchor.Anchor;
import sk.gremium.text.redline.Redline;
import sk.gremium.text.redline.Segment;

/** Groups comments by the blocks they share. */
final class ByProvision {

    private record Placed(CommentDetails comment, Passages.Reach reach) {}

    private final TextBody commented;
    private final Map<BlockId, Integer> positions;
    private final Map<BlockId, Block> now = new HashMap<>();

    /** For comments on one version, beside the working text. */
    ByProvision(TextBody commented, TextBody working) {
        this.commented = commented;
        this.positions = Passages.positions(commented);
        working.blocks().forEach(block -> now.put(block.id(), block));
    }

    List<EvaluationTable.Provision> group(List<CommentDetails> comments) {
        List<Placed> placed = comments.stream()
                .map(comment ->
                        new Placed(comment, Passages.reach(comment.content().target(), positions)))
                .sorted(Comparator.comparing(Placed::reach, Passages.Reach.ORDER))
                .toList();
        List<EvaluationTable.Provision> provisions = new ArrayList<>();
        List<Placed> open = new ArrayList<>();
        int end = -1;
        for (Placed each : placed) {
            if (!open.isEmpty() && each.reach().from() > end) {
                provisions.add(provision(open, end));
                open.clear();
            }
            open.add(each);
            end = Math.max(open.size() == 1 ? -1 : end, each.reach().to());
        }
        if (!open.isEmpty()) {
            provisions.add(provision(open, end));
        }
        return provisions;
    }

    /** The label and text of the heading under which a block stands, the block's own if it is one. */
    static String heading(TextBody text, int position) {
        for (int at = Math.min(position, text.blocks().size() - 1); at >= 0; at--) {
            Block block = text.blocks().get(at);
            if (block.kind() == BlockKind.HEADING) {
                return (block.label() + " " + block.text()).strip();
            }
        }
        return "";
    }

    private EvaluationTable.Provision provision(List<Placed> members, int end) {
        int first = members.getFirst().reach().from();
        if (first < 0 || first >= commented.blocks().size()) {
            return new EvaluationTable.Provision(null, "", "", "", "", rows(members, List.of()));
        }
        List<Block> blocks = commented
                .blocks()
                .subList(first, Math.min(end + 1, commented.blocks().size()));
        Block head = blocks.getFirst();
        return new EvaluationTable.Provision(
                head.id(),
                heading(commented, first),
                head.kind() == BlockKind.HEADING ? "" : head.label(),
                joined(blocks),
                current(blocks),
                rows(members, blocks));
    }

    private static List<EvaluationTable.Row> rows(List<Placed> members, List<Block> blocks) {
        return members.stream().map(member -> row(member, members, blocks)).toList();
    }

    private @Nullable String current(List<Block> blocks) {
        List<Block> left = blocks.stream()
                .filter(block -> now.containsKey(block.id()))
                .map(block -> now.getOrDefault(block.id(), block))
                .toList();
        return left.isEmpty() ? null : joined(left);
    }

    private static String joined(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private static EvaluationTable.Row row(Placed each, List<Placed> members, List<Block> blocks) {
        CommentContent content = each.comment().content();
        @Nullable String wording = content.wording();
        @Nullable Anchor passage = content.target().anchor();
        if (wording == null || passage == null) {
            return new EvaluationTable.Row(each.comment(), List.of(), "", Set.of());
        }
        List<Segment> changes = Redline.ofWording(passage.quote(), wording);
        Set<CommentId> competing = members.stream()
                .filter(other -> !other.comment().id().equals(each.comment().id()))
                .filter(other -> other.comment().content().wording() != null)
                .filter(other -> other.reach().overlaps(each.reach()))
                .map(other -> other.comment().id())
                .collect(Collectors.toSet());
        return new EvaluationTable.Row(each.comment(), changes, result(blocks, passage, wording), competing);
    }

    /** The blocks with the wording in the place of the passage; the wording alone if the passage is not in them. */
    private static String result(List<Block> blocks, Anchor passage, String wording) {
        int from = start(blocks, passage.from());
        int to = start(blocks, passage.to());
        if (from < 0 || to < 0) {
            return wording;
        }
        String all = joined(blocks);
        return all.substring(0, from + passage.fromOffset()) + wording + all.substring(to + passage.toOffset());
    }

    private static int start(List<Block> blocks, BlockId id) {
        int start = 0;
        for (Block block : blocks) {
            if (block.id().equals(id)) {
                return start;
            }
            start += block.text().length() + 1;
        }
        return -1;
    }
}
