package sk.gremium.text;

import java.util.List;

/**
 * The headings of a text, in document order.
 *
 * @param entries one for each heading that has a label or text
 */
public record Outline(List<Entry> entries) {

    public Outline {
        entries = List.copyOf(entries);
    }

    /**
     * One heading.
     *
     * @param level 1 to 9, 0 for the document's title
     * @param text without tracked deletions, on one line
     */
    public record Entry(BlockId block, int level, String label, String text) {}

    /** The outline of a text. */
    public static Outline of(TextBody text) {
        return new Outline(text.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .map(Outline::entry)
                .filter(entry -> !entry.label().isEmpty() || !entry.text().isEmpty())
                .toList());
    }

    private static Entry entry(Block heading) {
        var kept = heading.runs().stream()
                .filter(run -> run.marks().stream().noneMatch(Mark.Deleted.class::isInstance))
                .toList();
        return new Entry(
                heading.id(),
                heading.level(),
                heading.label(),
                heading.withRuns(kept).wording());
    }
}
