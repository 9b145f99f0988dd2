package sk.gremium.text.redline;

/**
 * A stretch of a block's text before and after. Offsets count UTF-16 units.
 *
 * @param kind whether the two read alike
 */
public record Span(Kind kind, int oldFrom, int oldTo, int nowFrom, int nowTo) {

    /** How the two sides of a span relate. */
    public enum Kind {
        /** Both sides read the same, letter by letter. */
        SAME,
        /** The sides differ; one of them may be empty. */
        CHANGED,
        /** The same reference to the same footnote, which has another number now. */
        RENUMBERED
    }

    /** Whether both sides read the same. */
    public boolean same() {
        return kind == Kind.SAME;
    }

    Span shifted(int old, int now) {
        return new Span(kind, oldFrom + old, oldTo + old, nowFrom + now, nowTo + now);
    }
}
