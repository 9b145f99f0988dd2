package sk.gremium.text.redline;

import sk.gremium.text.Block;
import sk.gremium.text.BlockKind;

/** Compares what two blocks are, apart from their text. */
final class Shape {

    private Shape() {}

    static boolean differs(Block old, Block now) {
        return old.kind() != now.kind()
                || old.level() != now.level()
                || !sameNumbering(old, now)
                || !sameLabel(old, now)
                || !sameRow(old, now);
    }

    /** Whether one can be shown as a changed form of the other at all. */
    static boolean comparable(Block old, Block now) {
        return Bags.group(old) == Bags.group(now);
    }

    private static boolean sameNumbering(Block old, Block now) {
        var before = old.numbering();
        var after = now.numbering();
        // The list's own id is given anew at every import and says nothing.
        if (before != null && after != null) {
            return before.level() == after.level();
        }
        return before == null && after == null;
    }

    private static boolean sameLabel(Block old, Block now) {
        return old.numbering() != null
                || now.numbering() != null
                || old.kind() == BlockKind.FOOTNOTE
                || old.label().equals(now.label());
    }

    private static boolean sameRow(Block old, Block now) {
        var before = old.row();
        var after = now.row();
        if (before != null && after != null) {
            return before.header() == after.header() && before.cells().equals(after.cells());
        }
        return before == null && after == null;
    }
}
