package sk.gremium.text.anchor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.TextBody;

/**
 * A passage of one version: from a place in one block to a place in the same or a later block.
 *
 * @param fromOffset where it begins, in UTF-16 units of {@link Block#text()}
 * @param toOffset where it ends, exclusive
 * @param quote what it reads, blocks parted by line breaks
 * @param prefix what stands before it in its first block, at most {@value #AROUND} units
 * @param suffix what stands after it in its last block, at most {@value #AROUND} units
 */
public record Anchor(
        BlockId from, int fromOffset, BlockId to, int toOffset, String quote, String prefix, String suffix) {

    /** How much of what stands around is kept, to find the passage again. */
    public static final int AROUND = 32;

    /** The passage between two places of a text; empty if they are not in it or stand the wrong way round. */
    public static Optional<Anchor> in(TextBody text, BlockId from, int fromOffset, BlockId to, int toOffset) {
        List<BlockId> ids = text.blocks().stream().map(Block::id).toList();
        int first = ids.indexOf(from);
        int last = ids.indexOf(to);
        if (first < 0 || last < first || (first == last && toOffset < fromOffset)) {
            return Optional.empty();
        }
        String head = text.blocks().get(first).text();
        String tail = text.blocks().get(last).text();
        if (fromOffset < 0 || fromOffset > head.length() || toOffset < 0 || toOffset > tail.length()) {
            return Optional.empty();
        }
        String all =
                text.blocks().subList(first, last + 1).stream().map(Block::text).collect(Collectors.joining("\n"));
        return Optional.of(new Anchor(
                from,
                fromOffset,
                to,
                toOffset,
                all.substring(fromOffset, all.length() - (tail.length() - toOffset)),
                head.substring(Math.max(0, fromOffset - AROUND), fromOffset),
                tail.substring(toOffset, Math.min(tail.length(), toOffset + AROUND))));
    }

    /** A whole block; empty if the text does not have it. */
    public static Optional<Anchor> of(TextBody text, BlockId block) {
        return text.blocks().stream()
                .filter(each -> each.id().equals(block))
                .findFirst()
                .map(each -> new Anchor(block, 0, block, each.text().length(), each.text(), "", ""));
    }
}
