package sk.gremium.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.ListDefinition;
import sk.gremium.text.Numbering;
import sk.gremium.text.TextBody;

/**
 * Counts a list anew after entries came or went, as a word processor does: a list that began again at some number still
 * does, and what somebody numbered by hand stays.
 */
public final class ListLabels {

    private final ListDefinition list;
    private final Map<BlockId, Integer> restarts = new HashMap<>();
    private final Set<BlockId> byHand = new HashSet<>();

    private ListLabels(ListDefinition list) {
        this.list = list;
    }

    /** The changed text with the labels that follow from the change; lists with the same entries stay as they are. */
    public static TextBody recounted(TextBody before, TextBody after) {
        Map<BlockId, String> labels = new HashMap<>();
        for (ListDefinition list : after.lists()) {
            List<Block> old = entries(before, list);
            List<Block> now = entries(after, list);
            if (!ids(old).equals(ids(now))) {
                labels.putAll(
                        new ListLabels(list).learned(old, Set.copyOf(ids(now))).count(now));
            }
        }
        return labels.isEmpty()
                ? after
                : new TextBody(
                        after.blocks().stream()
                                .map(block -> labelled(block, labels))
                                .toList(),
                        after.lists());
    }

    /** Finds out where the list began again; where that entry is gone, the next one of its level takes its place. */
    private ListLabels learned(List<Block> entries, Set<BlockId> left) {
        ListCounter counter = new ListCounter(list.levels());
        Map<Integer, Integer> handed = new HashMap<>();
        for (Block entry : entries) {
            int level = level(entry);
            @Nullable Integer start = handed.get(level);
            if (counter.peek(level).equals(entry.label())) {
                counter.next(level);
            } else {
                int @Nullable [] numbers = counter.numbersFor(level, entry.label());
                if (numbers == null) {
                    byHand.add(entry.id());
                    continue;
                }
                start = numbers[level];
                counter.restart(level, numbers);
            }
            if (start != null && left.contains(entry.id())) {
                restarts.put(entry.id(), start);
                handed.remove(level);
            } else if (start != null) {
                handed.put(level, start);
            }
        }
        return this;
    }

    private Map<BlockId, String> count(List<Block> entries) {
        ListCounter counter = new ListCounter(list.levels());
        Map<BlockId, String> labels = new HashMap<>();
        for (Block entry : entries) {
            @Nullable Integer start = restarts.get(entry.id());
            if (!byHand.contains(entry.id())) {
                int level = level(entry);
                labels.put(entry.id(), start == null ? counter.next(level) : counter.restart(level, start));
            }
        }
        return labels;
    }

    private static Block labelled(Block block, Map<BlockId, String> labels) {
        String label = labels.getOrDefault(block.id(), block.label());
        return label.equals(block.label())
                ? block
                : new Block(
                        block.id(), block.kind(), block.level(), label, block.runs(), block.numbering(), block.row());
    }

    private static List<Block> entries(TextBody text, ListDefinition list) {
        return text.blocks().stream()
                .filter(block ->
                        level(block) >= 0 && level(block) < list.levels().size())
                .filter(block ->
                        block.numbering() != null && block.numbering().list().equals(list.id()))
                .toList();
    }

    private static List<BlockId> ids(List<Block> blocks) {
        return blocks.stream().map(Block::id).toList();
    }

    private static int level(Block block) {
        Numbering numbering = block.numbering();
        return numbering == null ? -1 : numbering.level();
    }
}
