package sk.gremium.office;

import java.util.HashMap;
import java.util.Map;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.TextBody;
import sk.gremium.text.redline.Line;
import sk.gremium.text.redline.Redline;

/** Both versions of a redline, as they would look each on its own but sharing their numberings. */
final class RedlineSides {

    /** One version: its looks, its rows, the footnotes that counting numbers. */
    record Side(Looks looks, Rows rows, Map<BlockId, Boolean> automatic) {

        private static Side of(TextBody text, Map<BlockId, Look.Place> plan) {
            return new Side(new Looks(plan), new Rows(text.blocks()), DocxWriter.automatic(text));
        }
    }

    private final Side old;
    private final Side now;

    RedlineSides(Redline redline, Numbers numbers) {
        TextBody before = redline.rejected();
        TextBody after = redline.accepted();
        Map<String, String> names = names(redline);
        old = Side.of(before, numbers.plan(before, list -> list));
        now = Side.of(after, numbers.plan(after, list -> names.getOrDefault(list, "+" + list)));
    }

    Side old() {
        return old;
    }

    Side now() {
        return now;
    }

    /** The ids of lists are given anew at every import: what list a newer one was is told by the blocks in it. */
    private static Map<String, String> names(Redline redline) {
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        for (Line line : redline.lines()) {
            Block before = line.old();
            Block after = line.now();
            if (before != null && after != null && before.numbering() != null && after.numbering() != null) {
                votes.computeIfAbsent(after.numbering().list(), list -> new HashMap<>())
                        .merge(before.numbering().list(), 1, Integer::sum);
            }
        }
        Map<String, String> names = new HashMap<>();
        votes.forEach((list, was) -> was.entrySet().stream()
                .filter(vote -> !names.containsValue(vote.getKey()))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(vote -> names.put(list, vote.getKey())));
        return names;
    }

    /** Whether a footnote may keep its reference: its sign must come about the same way in both versions. */
    boolean sameSign(BlockId note) {
        return counts(old, note) && counts(now, note);
    }

    private static boolean counts(Side side, BlockId note) {
        return side.automatic().getOrDefault(note, Boolean.FALSE);
    }
}
