package sk.gremium.text.redline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import sk.gremium.text.BlockId;
import sk.gremium.text.redline.Change.Kind;

/** Lists the changes of a redline. */
final class Changes {

    private final List<Change> result = new ArrayList<>();

    private Changes() {}

    static List<Change> of(List<Line> lines) {
        var changes = new Changes();
        lines.forEach(changes::add);
        return List.copyOf(changes.result);
    }

    private void add(Line line) {
        var id = line.block().id();
        switch (line.type()) {
            case INSERTED -> block(Kind.INSERTED, line, "", line.block().text());
            case DELETED -> block(Kind.DELETED, line, line.block().text(), "");
            case MOVED_HERE -> {
                block(Kind.MOVED, line, line.block().text(), line.block().text());
                words(id, line.segments());
            }
            case SAME, CHANGED -> {
                if (line.change() > 0) {
                    block(
                            Kind.RESHAPED,
                            line,
                            line.block().label(),
                            line.block().label());
                }
                words(id, line.segments());
            }
            case MOVED_AWAY -> {}
        }
    }

    private void block(Kind kind, Line line, String before, String after) {
        result.add(new Change(line.change(), kind, line.block().id(), before, after));
    }

    private void words(BlockId id, List<Segment> segments) {
        for (int from = 0; from < segments.size(); ) {
            int number = segments.get(from).change();
            int to = from + 1;
            while (to < segments.size() && segments.get(to).change() == number) {
                to++;
            }
            if (number > 0) {
                result.add(words(number, id, segments.subList(from, to)));
            }
            from = to;
        }
    }

    private static Change words(int number, BlockId id, List<Segment> group) {
        var before = new StringBuilder();
        var after = new StringBuilder();
        var types = EnumSet.noneOf(Segment.Type.class);
        for (var segment : group) {
            types.add(segment.type());
            before.append(segment.old() == null ? "" : segment.old().text());
            after.append(segment.now() == null ? "" : segment.now().text());
        }
        var kind = types.equals(EnumSet.of(Segment.Type.FORMATTED))
                ? Kind.FORMATTED
                : before.isEmpty() ? Kind.INSERTED : after.isEmpty() ? Kind.DELETED : Kind.REPLACED;
        return new Change(number, kind, id, before.toString(), after.toString());
    }
}
