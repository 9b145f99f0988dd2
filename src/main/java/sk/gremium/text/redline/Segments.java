package sk.gremium.text.redline;

import java.util.ArrayList;
import java.util.List;
import sk.gremium.text.Block;
import sk.gremium.text.Run;
import sk.gremium.text.Runs;

/** Cuts spans of letters into segments of one formatting. Changes are not numbered yet. */
final class Segments {

    private final List<Segment> result = new ArrayList<>();

    private Segments() {}

    static List<Segment> between(Block old, Block now) {
        if (old.runs().equals(now.runs())) {
            return old.runs().stream()
                    .map(run -> new Segment(Segment.Type.EQUAL, 0, run, run))
                    .toList();
        }
        return of(Spans.between(old, now), old.runs(), now.runs());
    }

    static List<Segment> of(List<Span> spans, List<Run> old, List<Run> now) {
        var segments = new Segments();
        for (var span : spans) {
            var before = Runs.slice(old, span.oldFrom(), span.oldTo());
            var after = Runs.slice(now, span.nowFrom(), span.nowTo());
            switch (span.kind()) {
                case SAME -> segments.same(before, after);
                case RENUMBERED -> segments.renumbered(before.getFirst(), after.getFirst());
                case CHANGED -> {
                    segments.result.addAll(all(Segment.Type.DELETED, before));
                    segments.result.addAll(all(Segment.Type.INSERTED, after));
                }
            }
        }
        return segments.result;
    }

    /** All runs as inserted or as deleted. */
    static List<Segment> all(Segment.Type type, List<Run> runs) {
        return runs.stream()
                .map(run -> type == Segment.Type.INSERTED
                        ? new Segment(type, 0, null, run)
                        : new Segment(type, 0, run, null))
                .toList();
    }

    private void renumbered(Run before, Run after) {
        var type = before.marks().equals(after.marks()) ? Segment.Type.EQUAL : Segment.Type.FORMATTED;
        result.add(new Segment(type, 0, before, after));
    }

    /** Two lists of runs with the same letters: cuts them at the ends of both. */
    private void same(List<Run> before, List<Run> after) {
        int o = 0;
        int n = 0;
        int oldAt = 0;
        int nowAt = 0;
        while (o < before.size()) {
            var old = before.get(o);
            var now = after.get(n);
            int length = Math.min(old.text().length() - oldAt, now.text().length() - nowAt);
            var type = old.marks().equals(now.marks()) ? Segment.Type.EQUAL : Segment.Type.FORMATTED;
            result.add(new Segment(type, 0, part(old, oldAt, length), part(now, nowAt, length)));
            oldAt += length;
            nowAt += length;
            if (oldAt == old.text().length()) {
                o++;
                oldAt = 0;
            }
            if (nowAt == now.text().length()) {
                n++;
                nowAt = 0;
            }
        }
    }

    private static Run part(Run run, int from, int length) {
        return length == run.text().length() ? run : new Run(run.text().substring(from, from + length), run.marks());
    }
}
