package sk.gremium.text.redline;

import java.util.List;

/**
 * How much changed between two texts.
 *
 * @param changes all changes; a move counts once
 * @param moves blocks that stand elsewhere
 * @param blocksInserted whole blocks that are new
 * @param blocksDeleted whole blocks that are gone
 * @param blocksChanged blocks whose text, formatting or kind changed in place
 * @param wordsInserted words that are new, those of new blocks included
 * @param wordsDeleted words that are gone, those of deleted blocks included, those of moved blocks not
 */
public record Statistics(
        int changes,
        int moves,
        int blocksInserted,
        int blocksDeleted,
        int blocksChanged,
        int wordsInserted,
        int wordsDeleted) {

    static Statistics of(Redline redline) {
        var lines = redline.lines();
        return new Statistics(
                redline.changes().size(),
                count(lines, Line.Type.MOVED_HERE),
                count(lines, Line.Type.INSERTED),
                count(lines, Line.Type.DELETED),
                count(lines, Line.Type.CHANGED),
                words(lines, Segment.Type.INSERTED),
                words(lines, Segment.Type.DELETED));
    }

    private static int count(List<Line> lines, Line.Type type) {
        return (int) lines.stream().filter(line -> line.type() == type).count();
    }

    private static int words(List<Line> lines, Segment.Type type) {
        return lines.stream()
                .filter(line -> line.type() != Line.Type.MOVED_AWAY)
                .flatMap(line -> line.segments().stream())
                .filter(segment -> segment.type() == type)
                .mapToInt(segment -> words(segment.text()))
                .sum();
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Tokens.space(text.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
