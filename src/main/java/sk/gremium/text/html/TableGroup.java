package sk.gremium.text.html;

import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.TableRow;
import sk.gremium.text.redline.Line;

/** Decides which rows in sequence are one table: those of one table in the older or in the newer text. */
final class TableGroup {

    private @Nullable Integer old;
    private @Nullable Integer now;
    private boolean begun;

    boolean takes(Line line) {
        var before = line.inOld() ? table(line.old()) : null;
        var after = line.inNow() ? table(line.now()) : null;
        if (line.block().row() == null || (begun && !same(before, after))) {
            return false;
        }
        begun = true;
        old = before == null ? old : before;
        now = after == null ? now : after;
        return true;
    }

    private boolean same(@Nullable Integer before, @Nullable Integer after) {
        if (after != null && now != null) {
            return after.equals(now);
        }
        return before != null && before.equals(old);
    }

    private static @Nullable Integer table(@Nullable Block block) {
        TableRow row = block == null ? null : block.row();
        return row == null ? null : row.table();
    }
}
