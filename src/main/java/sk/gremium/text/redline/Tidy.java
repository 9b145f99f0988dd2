package sk.gremium.text.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a word diff read like a lawyer's: edits that only a short equal run parts become one, and a word whose
 * punctuation alone changed stays whole.
 */
final class Tidy {

    /** Equal runs with more letters than this always part two edits. */
    private static final int LONG = 20;

    /** Below this share of equal letters two wordings have nothing in common worth showing. */
    private static final double RELATED = 0.2;

    private final String old;
    private final String now;

    private Tidy(String old, String now) {
        this.old = old;
        this.now = now;
    }

    static List<Span> up(List<Span> raw, String old, String now) {
        return new Tidy(old, now).up(raw);
    }

    private List<Span> up(List<Span> raw) {
        var joined = unrelated(raw) ? List.of(whole()) : raw;
        for (int before = joined.size() + 1; joined.size() < before; ) {
            before = joined.size();
            joined = join(joined);
        }
        var result = new ArrayList<Span>();
        joined.forEach(span -> trim(span, result));
        return result;
    }

    private Span whole() {
        return new Span(Span.Kind.CHANGED, 0, old.length(), 0, now.length());
    }

    private boolean unrelated(List<Span> spans) {
        int same = 0;
        for (var span : spans) {
            if (span.kind() == Span.Kind.RENUMBERED) {
                return false;
            }
            same += span.same() ? letters(old, span.oldFrom(), span.oldTo()) : 0;
        }
        int shorter = Math.min(letters(old, 0, old.length()), letters(now, 0, now.length()));
        return same < RELATED * shorter;
    }

    private List<Span> join(List<Span> spans) {
        var result = new ArrayList<Span>(spans.size());
        for (var span : spans) {
            int size = result.size();
            if (size > 1
                    && span.kind() == Span.Kind.CHANGED
                    && result.get(size - 2).kind() == Span.Kind.CHANGED
                    && confetti(result.get(size - 2), result.get(size - 1), span)) {
                result.removeLast();
                var first = result.removeLast();
                result.add(new Span(Span.Kind.CHANGED, first.oldFrom(), span.oldTo(), first.nowFrom(), span.nowTo()));
            } else {
                result.add(span);
            }
        }
        return result;
    }

    private boolean confetti(Span left, Span between, Span right) {
        int letters = letters(old, between.oldFrom(), between.oldTo());
        return between.same() && letters <= LONG && letters <= Math.min(letters(left), letters(right));
    }

    private int letters(Span changed) {
        return Math.max(
                letters(old, changed.oldFrom(), changed.oldTo()), letters(now, changed.nowFrom(), changed.nowTo()));
    }

    private static int letters(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private void trim(Span span, List<Span> result) {
        if (span.kind() != Span.Kind.CHANGED) {
            result.add(span);
            return;
        }
        var before = old.substring(span.oldFrom(), span.oldTo());
        var after = now.substring(span.nowFrom(), span.nowTo());
        int head = Affix.head(before, after);
        int tail = Affix.tail(before.substring(head), after.substring(head));
        int oldFrom = span.oldFrom() + head;
        int nowFrom = span.nowFrom() + head;
        int oldTo = span.oldTo() - tail;
        int nowTo = span.nowTo() - tail;
        if (head > 0) {
            result.add(new Span(Span.Kind.SAME, span.oldFrom(), oldFrom, span.nowFrom(), nowFrom));
        }
        result.add(new Span(Span.Kind.CHANGED, oldFrom, oldTo, nowFrom, nowTo));
        if (tail > 0) {
            result.add(new Span(Span.Kind.SAME, oldTo, span.oldTo(), nowTo, span.nowTo()));
        }
    }
}
