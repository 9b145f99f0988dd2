package sk.gremium.office.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.gremium.office.intake.ImportedComment.Passage;
import sk.gremium.text.Block;

/** Where the comments of a document hang, by the id of the comment. */
final class CommentRanges {

    private record Place(int block, int offset) {}

    private final Map<String, Place> starts = new HashMap<>();
    private final Map<String, Place> ends = new HashMap<>();
    private final Map<String, Place> references = new HashMap<>();

    /** Notes a mark of a range by the name of its element. */
    void mark(String name, String id, int block, int offset) {
        var place = new Place(block, offset);
        switch (name) {
            case "w:commentRangeStart" -> starts.putIfAbsent(id, place);
            case "w:commentRangeEnd" -> ends.put(id, place);
            case "w:commentReference" -> references.putIfAbsent(id, place);
            default -> {}
        }
    }

    /** The passage of a comment, null if no mark names it or the text is empty. */
    @Nullable
    Passage passage(String id, List<Block> blocks) {
        Place start = RunFormat.either(starts.get(id), RunFormat.either(references.get(id), ends.get(id)));
        if (start == null || blocks.isEmpty()) {
            return null;
        }
        Place end = starts.containsKey(id)
                ? RunFormat.either(ends.get(id), RunFormat.either(references.get(id), start))
                : start;
        start = within(start, blocks);
        end = end == null ? start : within(end, blocks);
        // A range that ends where a block begins, or begins where one ends, has nothing of that block.
        while (end.block() > start.block() && end.offset() == 0) {
            end = new Place(end.block() - 1, length(blocks, end.block() - 1));
        }
        while (start.block() < end.block() && start.offset() == length(blocks, start.block())) {
            start = new Place(start.block() + 1, 0);
        }
        if (end.block() < start.block() || (end.block() == start.block() && end.offset() < start.offset())) {
            end = start;
        }
        return new Passage(start.block(), start.offset(), end.block(), end.offset());
    }

    /** The text of a passage, blocks parted by a line break, cut where it is longer than anyone reads. */
    static String quote(Passage passage, List<Block> blocks, int longest) {
        var result = new StringBuilder();
        for (int i = passage.startBlock(); i <= passage.endBlock() && result.length() < longest; i++) {
            String text = blocks.get(i).text();
            int from = i == passage.startBlock() ? passage.startOffset() : 0;
            int to = i == passage.endBlock() ? passage.endOffset() : text.length();
            result.append(i == passage.startBlock() ? "" : "\n").append(text, from, Math.min(to, from + longest));
        }
        return result.toString();
    }

    private static Place within(Place place, List<Block> blocks) {
        if (place.block() >= blocks.size()) {
            return new Place(blocks.size() - 1, length(blocks, blocks.size() - 1));
        }
        return new Place(place.block(), Math.min(place.offset(), length(blocks, place.block())));
    }

    private static int length(List<Block> blocks, int index) {
        return blocks.get(index).text().length();
    }
}
