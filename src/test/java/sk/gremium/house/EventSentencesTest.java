package sk.gremium.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sk.gremium.uikit.Texts;

/** Whatever is written into the audit trail can be read there in both languages. */
class EventSentencesTest {

    private static final Path PRODUCT = Path.of("target/classes/sk/gremium");
    private static final Path BROKEN = Path.of("target/test-classes/breach/fixture");

    @ParameterizedTest
    @ValueSource(strings = {"sk", "en"})
    void everyEventHasASentence(String language) throws IOException {
        assertThat(untold(PRODUCT, language)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk", "en"})
    void anEventWithoutOneWouldBeNoticed(String language) throws IOException {
        assertThat(untold(BROKEN, language)).containsExactly("breach.happened", "breach.repeated", "breach.untold");
    }

    @Test
    void theyAreFoundWhereverTheyAreNamed() throws IOException {
        assertThat(EventNames.events(PRODUCT)).contains("sk/gremium/kernel/Changed", "sk/gremium/meeting/MeetingHeld");
        assertThat(EventNames.in(PRODUCT))
                .as("by the event itself, at once, through a helper, in a choice of two, in a lambda")
                .contains(
                        "meeting.finished",
                        "committee.founded",
                        "agenda.put_off",
                        "task.date_declined",
                        "comment.written",
                        "minutes.correction_declined",
                        "attendance.left",
                        "draft.state",
                        "report.saved")
                .hasSizeGreaterThan(70);
    }

    private static Set<String> untold(Path classes, String language) throws IOException {
        Texts texts = Texts.in(Locale.of(language));
        Set<String> untold = new TreeSet<>(EventNames.in(classes));
        untold.removeIf(name -> texts.has("audit.what." + name));
        return untold;
    }
}
