package sk.gremium.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts what went and what came between two blocks that stayed into an order that keeps tables whole: neither version may
 * find its rows parted by something of the other. Within each version nothing changes places.
 */
final class RedlineOrder {

    private static final int NO_TABLE = -1;

    private final List<Entry> ordered = new ArrayList<>();
    private final List<Entry> gone = new ArrayList<>();
    private final List<Entry> come = new ArrayList<>();
    private int table = NO_TABLE;

    private RedlineOrder() {}

    static List<Entry> of(List<Entry> entries) {
        RedlineOrder order = new RedlineOrder();
        for (Entry entry : entries) {
            switch (entry.change()) {
                case DELETED -> order.gone.add(entry);
                case INSERTED -> order.come.add(entry);
                case KEPT -> {
                    order.settle(table(entry));
                    order.ordered.add(entry);
                    order.table = table(entry);
                }
            }
        }
        order.settle(NO_TABLE);
        return order.ordered;
    }

    private static int table(Entry entry) {
        return entry instanceof Entry.Row row ? row.table() : NO_TABLE;
    }

    /** Rows of the table before go first, rows of the table after go last, the rest between. */
    private void settle(int next) {
        takeRows(gone, table);
        takeRows(come, table);
        List<Entry> lastGone = rowsAtEnd(gone, next);
        List<Entry> lastCome = rowsAtEnd(come, next);
        while (!gone.isEmpty() || !come.isEmpty()) {
            takeTexts(gone);
            takeTexts(come);
            takeTable(gone);
            takeTable(come);
        }
        ordered.addAll(lastGone);
        ordered.addAll(lastCome);
    }

    private void takeRows(List<Entry> entries, int of) {
        while (of != NO_TABLE && !entries.isEmpty() && table(entries.getFirst()) == of) {
            ordered.add(entries.removeFirst());
        }
    }

    private static List<Entry> rowsAtEnd(List<Entry> entries, int of) {
        int from = entries.size();
        while (of != NO_TABLE && from > 0 && table(entries.get(from - 1)) == of) {
            from--;
        }
        List<Entry> rows = new ArrayList<>(entries.subList(from, entries.size()));
        entries.subList(from, entries.size()).clear();
        return rows;
    }

    private void takeTexts(List<Entry> entries) {
        while (!entries.isEmpty() && table(entries.getFirst()) == NO_TABLE) {
            ordered.add(entries.removeFirst());
        }
    }

    private void takeTable(List<Entry> entries) {
        if (!entries.isEmpty()) {
            takeRows(entries, table(entries.getFirst()));
        }
    }
}
