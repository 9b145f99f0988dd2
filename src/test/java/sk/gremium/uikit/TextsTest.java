package sk.gremium.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final Texts SLOVAK = Texts.in(Locale.of("sk", "SK"));
    private static final Texts ENGLISH = Texts.in(Locale.US);

    @ParameterizedTest
    @CsvSource({
        "1, zostáva 1 pracovný deň",
        "2, zostávajú 2 pracovné dni",
        "4, zostávajú 4 pracovné dni",
        "5, zostáva 5 pracovných dní",
        "0, uzatvára sa dnes",
        "-1, 1 pracovný deň po termíne",
        "-3, 3 pracovné dni po termíne",
        "-21, 21 pracovných dní po termíne"
    })
    void theVerbAgreesWithTheNumber(int days, String sentence) {
        assertThat(DeadlineNote.distance(SLOVAK, days)).isEqualTo(sentence);
    }

    @Test
    void englishHasItsOwnPlural() {
        assertThat(DeadlineNote.distance(ENGLISH, 1)).isEqualTo("1 working day left");
        assertThat(DeadlineNote.distance(ENGLISH, 8)).isEqualTo("8 working days left");
    }

    @Test
    void aFactThatWasNotKeptIsLeftOpenInItsSentence() {
        String sentence = ENGLISH.sentence("audit.what.draft.uploaded", Map.of("title", "Statute"));

        assertThat(sentence).contains("Statute").contains("…").doesNotContain("{");
    }

    @Test
    void aLanguageThatIsNotOfferedFallsBackToSlovak() {
        assertThat(Texts.in(Locale.GERMAN).get("uikit.back")).isEqualTo("Späť");
    }

    @Test
    void aMissingTranslationIsAnErrorWhereTextsAreStrict() {
        var before = System.setProperty("gremium.texts.strict", "true");
        try {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SLOVAK.get("nobody.wrote.this"))
                    .withMessageContaining("nobody.wrote.this");
        } finally {
            System.setProperty("gremium.texts.strict", before == null ? "false" : before);
        }
    }

    @Test
    void aDateInASentenceIsWrittenInItsLanguage() {
        assertThat(SLOVAK.get("uikit.deadline.until", LocalDate.of(2026, 12, 3)))
                .isEqualTo("do 3.\u00a012.\u00a02026,");
        assertThat(ENGLISH.get("uikit.deadline.until", LocalDate.of(2026, 12, 3)))
                .isEqualTo("until 3\u00a0Dec\u00a02026,");
    }

    @Test
    void theHowFarOfADeadlineSaysHowPressingItIs() {
        assertThat(DeadlineNote.meaning(-2)).isEqualTo(Meaning.BAD);
        assertThat(DeadlineNote.meaning(1)).isEqualTo(Meaning.BAD);
        assertThat(DeadlineNote.meaning(5)).isEqualTo(Meaning.WARN);
        assertThat(DeadlineNote.meaning(6)).isEqualTo(Meaning.CALM);
    }
}
