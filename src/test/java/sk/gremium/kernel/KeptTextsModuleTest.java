package sk.gremium.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.ModuleTest;

/** What somebody types is kept for that person and for nobody else. */
@ModuleTest
class KeptTextsModuleTest {

    private static final String FIELD = "report-1";

    private final KeptTexts texts;
    private final Actor anna;
    private final Actor peter;

    @Autowired
    KeptTextsModuleTest(KeptTexts texts, Fixture fixture) {
        this.texts = texts;
        anna = fixture.outsider();
        peter = fixture.outsider();
    }

    @Test
    void theLastTextIsKept() {
        texts.keep(anna, FIELD, "Kurzy");
        texts.keep(anna, FIELD, "Kurzy prebiehajú 🇸🇰 <b>");

        assertThat(texts.find(anna, FIELD).orElseThrow().text()).isEqualTo("Kurzy prebiehajú 🇸🇰 <b>");
    }

    @Test
    void nobodyElseSeesOrForgetsIt() {
        texts.keep(anna, FIELD, "Moje.");
        assertThat(texts.find(peter, FIELD)).isEmpty();

        texts.keep(peter, FIELD, "Petrovo.");
        texts.forget(peter, FIELD);

        assertThat(texts.find(anna, FIELD).orElseThrow().text()).isEqualTo("Moje.");
    }

    @Test
    void eachFieldHasItsOwn() {
        texts.keep(anna, FIELD, "Jedno.");
        texts.keep(anna, "report-2", "Druhé.");
        texts.forget(anna, "report-2");

        assertThat(texts.find(anna, FIELD)).isPresent();
        assertThat(texts.find(anna, "report-2")).isEmpty();
    }

    @Test
    void aVeryLongTextIsKeptWhole() {
        String novel = "Ďalšie slová. ".repeat(20_000);
        texts.keep(anna, FIELD, novel);

        assertThat(texts.find(anna, FIELD).orElseThrow().text()).isEqualTo(novel);
    }
}
