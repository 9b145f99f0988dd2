package sk.gremium.uikit;

import java.util.concurrent.atomic.AtomicLong;

/** Ids for elements that another element has to name; never the same twice on one page. */
final class DomIds {

    private static final AtomicLong LAST = new AtomicLong();

    private DomIds() {}

    static String next(String prefix) {
        return prefix + "-" + Long.toString(LAST.incrementAndGet(), Character.MAX_RADIX);
    }
}
