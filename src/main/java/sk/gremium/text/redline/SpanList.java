package sk.gremium.text.redline;

import java.util.ArrayList;
import java.util.List;

/** Turns equal and changed tokens into spans of letters, joining neighbours of one kind. */
final class SpanList {

    private final Tokens old;
    private final Tokens now;
    private final List<Span> spans = new ArrayList<>();

    SpanList(Tokens old, Tokens now) {
        this.old = old;
        this.now = now;
    }

    List<Span> result() {
        return spans;
    }

    void changed(int oldFrom, int oldTo, int nowFrom, int nowTo) {
        add(Span.Kind.CHANGED, start(old, oldFrom), start(old, oldTo), start(now, nowFrom), start(now, nowTo));
    }

    /** Equal tokens; their white space may still differ. */
    void same(int oldFrom, int nowFrom, int count) {
        for (int i = 0; i < count; i++) {
            word(oldFrom + i, nowFrom + i);
        }
    }

    private void word(int o, int n) {
        int oldFrom = old.starts[o];
        int nowFrom = now.starts[n];
        int oldEnd = old.ends[o];
        int nowEnd = now.ends[n];
        boolean alike = oldEnd - oldFrom == nowEnd - nowFrom
                && old.text.regionMatches(oldFrom, now.text, nowFrom, oldEnd - oldFrom);
        add(alike ? Span.Kind.SAME : Span.Kind.RENUMBERED, oldFrom, oldEnd, nowFrom, nowEnd);
        int oldStop = old.stop(o);
        int nowStop = now.stop(n);
        while (oldEnd < oldStop && nowEnd < nowStop && old.text.charAt(oldEnd) == now.text.charAt(nowEnd)) {
            add(Span.Kind.SAME, oldEnd, ++oldEnd, nowEnd, ++nowEnd);
        }
        add(Span.Kind.CHANGED, oldEnd, oldStop, nowEnd, nowStop);
    }

    private void add(Span.Kind kind, int oldFrom, int oldTo, int nowFrom, int nowTo) {
        if (oldFrom == oldTo && nowFrom == nowTo) {
            return;
        }
        if (kind != Span.Kind.RENUMBERED && !spans.isEmpty() && spans.getLast().kind() == kind) {
            var last = spans.removeLast();
            spans.add(new Span(kind, last.oldFrom(), oldTo, last.nowFrom(), nowTo));
        } else {
            spans.add(new Span(kind, oldFrom, oldTo, nowFrom, nowTo));
        }
    }

    private static int start(Tokens tokens, int token) {
        return token < tokens.size() ? tokens.starts[token] : tokens.text.length();
    }
}
