package sk.gremium.text.redline;

import java.util.List;
import java.util.Objects;
import sk.gremium.text.Block;
import sk.gremium.text.ListDefinition;
import sk.gremium.text.Run;
import sk.gremium.text.Runs;
import sk.gremium.text.TextBody;

/**
 * How one version of a text became another. Accepting everything gives the newer text, rejecting everything the older
 * one.
 *
 * @param lines in reading order; what left a place stands before what came to it
 * @param oldLists the lists of the older text
 * @param nowLists the lists of the newer text
 */
public record Redline(List<Line> lines, List<ListDefinition> oldLists, List<ListDefinition> nowLists) {

    public Redline {
        lines = List.copyOf(lines);
        oldLists = List.copyOf(oldLists);
        nowLists = List.copyOf(nowLists);
    }

    /**
     * Compares two versions whose blocks are the same where their ids are: two texts of different origin go through
     * {@link Matching#withIdsFrom} first. Tracked changes inside the texts count as formatting; settle them before.
     */
    public static Redline between(TextBody old, TextBody now) {
        return new Redline(new Comparison(old.blocks(), now.blocks()).lines(), old.lists(), now.lists());
    }

    /** Compares two wordings of one passage; line breaks are letters like any other. */
    public static List<Segment> ofWording(String before, String after) {
        return ofWording(runs(before), runs(after));
    }

    /** Compares two wordings of one passage, formatting included. */
    public static List<Segment> ofWording(List<Run> before, List<Run> after) {
        return List.copyOf(Comparison.ofWording(Segments.of(Spans.between(before, after), before, after)));
    }

    private static List<Run> runs(String text) {
        return text.isEmpty() ? List.of() : List.of(Run.plain(text));
    }

    /** All changes, by number as a reader meets them; a move counts once. */
    public List<Change> changes() {
        return Changes.of(lines);
    }

    /** Whether the two texts are the same. */
    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.type() == Line.Type.SAME);
    }

    /** How much changed. */
    public Statistics statistics() {
        return Statistics.of(this);
    }

    /** The newer text, put together from the lines; neighbouring runs in one formatting are one. */
    public TextBody accepted() {
        var blocks = lines.stream().filter(Line::inNow).map(line -> text(line, line.block(), true));
        return new TextBody(blocks.toList(), nowLists);
    }

    /** The older text, put together from the lines; neighbouring runs in one formatting are one. */
    public TextBody rejected() {
        var blocks =
                lines.stream().filter(Line::inOld).map(line -> text(line, Objects.requireNonNull(line.old()), false));
        return new TextBody(blocks.toList(), oldLists);
    }

    private static Block text(Line line, Block block, boolean now) {
        var runs = line.segments().stream()
                .map(segment -> now ? segment.now() : segment.old())
                .<Run>mapMulti((run, kept) -> {
                    if (run != null) {
                        kept.accept(run);
                    }
                })
                .toList();
        return block.withRuns(Runs.merged(runs));
    }
}
