package sk.gremium.draft.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Outline;
import sk.gremium.text.TextBody;
import sk.gremium.uikit.DocumentText;

/** The entries of the outline with a figure for each section, subsections included. */
final class OutlineFigures {

    private OutlineFigures() {}

    static List<DocumentText.Entry> entries(TextBody text, Map<BlockId, Integer> counts) {
        Map<BlockId, Integer> sums = sums(text, counts);
        List<Outline.Entry> headings = Outline.of(text).entries();
        int highest = headings.stream().mapToInt(Outline.Entry::level).min().orElse(1);
        return headings.stream()
                .map(heading -> new DocumentText.Entry(
                        heading.block().toString(),
                        (heading.label() + " " + heading.text()).strip(),
                        heading.level() - highest + 1,
                        figure(sums.getOrDefault(heading.block(), 0))))
                .toList();
    }

    private static String figure(int sum) {
        return sum == 0 ? "" : String.valueOf(sum);
    }

    private static Map<BlockId, Integer> sums(TextBody text, Map<BlockId, Integer> counts) {
        Map<BlockId, Integer> sums = new HashMap<>();
        Set<BlockId> listed = new HashSet<>();
        Outline.of(text).entries().forEach(entry -> listed.add(entry.block()));
        List<Block> path = new ArrayList<>();
        for (Block block : text.blocks()) {
            if (block.kind() == BlockKind.HEADING && listed.contains(block.id())) {
                path.removeIf(above -> above.level() >= block.level());
                path.add(block);
            }
            int count = counts.getOrDefault(block.id(), 0);
            path.forEach(above -> sums.merge(above.id(), count, Integer::sum));
        }
        return sums;
    }
}
