package sk.gremium.minutes;

import java.util.Arrays;
import java.util.stream.Collectors;
import sk.gremium.meeting.AgendaItemId;

/**
 * A paragraph of the minutes that somebody finds wrong.
 *
 * @param quote the paragraph as it stood when the correction was written
 */
public record Passage(AgendaItemId item, Part part, String quote) {

    /** Which text of an item. */
    public enum Part {
        DISCUSSION,
        CONCLUSION
    }

    public Passage {
        quote = quote.strip();
    }

    /** Whether the text has the paragraph. */
    boolean standsIn(String text) {
        return text.lines().anyMatch(line -> line.strip().equals(quote));
    }

    /** The text with the paragraph in another wording; an empty wording leaves it out. */
    String replacedIn(String text, String wording) {
        return Arrays.stream(text.split("\n", -1))
                .map(line -> line.strip().equals(quote) ? wording.strip() : line)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
