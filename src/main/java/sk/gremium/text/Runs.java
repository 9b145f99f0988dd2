package sk.gremium.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What can be done with the runs of a block. All offsets count UTF-16 units. */
public final class Runs {

    private Runs() {}

    /** The letters of all runs. */
    public static String text(List<Run> runs) {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** The same text with neighbours in one formatting made one run: two texts that look alike become equal. */
    public static List<Run> merged(List<Run> runs) {
        var result = new ArrayList<Run>(runs.size());
        var text = new StringBuilder();
        Set<Mark> marks = Set.of();
        for (var run : runs) {
            if (!text.isEmpty() && !run.marks().equals(marks)) {
                result.add(new Run(text.toString(), marks));
                text.setLength(0);
            }
            text.append(run.text());
            marks = run.marks();
        }
        if (!text.isEmpty()) {
            result.add(new Run(text.toString(), marks));
        }
        return List.copyOf(result);
    }

    /** The part between two offsets, with its formatting; empty where {@code from >= to}. */
    public static List<Run> slice(List<Run> runs, int from, int to) {
        var result = new ArrayList<Run>();
        int at = 0;
        for (var run : runs) {
            int end = at + run.text().length();
            int start = Math.max(from, at);
            int stop = Math.min(to, end);
            if (start < stop) {
                result.add(
                        stop - start == run.text().length()
                                ? run
                                : new Run(run.text().substring(start - at, stop - at), run.marks()));
            }
            at = end;
            if (at >= to) {
                break;
            }
        }
        return result;
    }

    /** The lines of the text, each with its formatting; the line breaks themselves are left out. */
    public static List<List<Run>> lines(List<Run> runs) {
        var result = new ArrayList<List<Run>>();
        String text = text(runs);
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            result.add(slice(runs, from, at));
            from = at + 1;
        }
        result.add(slice(runs, from, text.length()));
        return result;
    }
}
