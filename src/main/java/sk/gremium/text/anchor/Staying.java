package sk.gremium.text.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.TextBody;

/** Which blocks kept their order: the longest such row of them; the others moved. */
record Staying(Set<BlockId> kept) {

    boolean moved(BlockId block) {
        return !kept.contains(block);
    }

    static Staying between(TextBody old, Map<BlockId, Integer> nowAt) {
        List<Block> both = old.blocks().stream()
                .filter(block -> nowAt.containsKey(block.id()))
                .toList();
        int[] ends = new int[both.size()];
        int[] heads = new int[both.size()];
        int[] before = new int[both.size()];
        int length = 0;
        for (int at = 0; at < both.size(); at++) {
            @Nullable Integer position = nowAt.get(both.get(at).id());
            int value = position == null ? -1 : position;
            int found = Arrays.binarySearch(ends, 0, length, value);
            int slot = found < 0 ? -found - 1 : found;
            ends[slot] = value;
            heads[slot] = at;
            before[at] = slot == 0 ? -1 : heads[slot - 1];
            length = Math.max(length, slot + 1);
        }
        List<BlockId> kept = new ArrayList<>();
        for (int at = length == 0 ? -1 : heads[length - 1]; at >= 0; at = before[at]) {
            kept.add(both.get(at).id());
        }
        return new Staying(new HashSet<>(kept));
    }
}
