package sk.gremium.uikit;

import java.util.Locale;

/** What a colour means here; the word beside it always says it too. */
public enum Meaning {
    /** Zásadná, overdue, against, left out. */
    BAD,
    /** Coming near, partly, abstained. */
    WARN,
    /** Accepted, fulfilled, for, inserted. */
    GOOD,
    /** Current, sent, waiting for someone here. */
    ACCENT,
    /** Not yet worked on, of no urgency. */
    CALM;

    /** The class that carries the colour in the style sheets. */
    public String style() {
        return this == ACCENT ? "acc" : name().toLowerCase(Locale.ROOT);
    }
}
