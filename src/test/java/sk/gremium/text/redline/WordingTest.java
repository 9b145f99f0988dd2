package sk.gremium.text.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sk.gremium.text.BlockId;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;

class WordingTest {

    static String shown(List<Segment> segments) {
        return segments.stream()
                .map(segment -> switch (segment.type()) {
                    case EQUAL -> segment.text();
                    case INSERTED -> "{+" + segment.text() + "+}";
                    case DELETED -> "[-" + segment.text() + "-]";
                    case FORMATTED -> "<" + segment.text() + ">";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "po dobu 5 rokov | po dobu 3 rokov | po dobu [-5 -]{+3 +}rokov",
                "predĺžiť najviac o 30 dní. | predĺžiť o 15 pracovných dní. | predĺžiť [-najviac o 30 -]{+o 15 pracovných +}dní.",
                "najmenej 1 500 osôb | najmenej 2 500 osôb | najmenej [-1 500 -]{+2 500 +}osôb",
                "počet účastníkov. | počet účastníkov, ak o to požiadajú. | počet účastníkov[-.-]{+, ak o to požiadajú.+}",
                "pre kurzy jazyka | pre kurzy, jazyka | pre kurzy{+,+} jazyka",
                "spolu 1 500 eur | spolu 1 600 eur | spolu [-1 500 -]{+1 600 +}eur",
                "do 2026. | do 2026, ak treba. | do 2026[-.-]{+, ak treba.+}",
                "sadzba 5,5 eura | sadzba 5,6 eura | sadzba [-5,5 -]{+5,6 +}eura",
                "z 5 na 6 dní | z 7 na 8 dní | z [-5 -]{+7 +}na [-6 -]{+8 +}dní",
                "vety vnútra a obrany spolu | vety financií a kultúry spolu | vety [-vnútra a obrany -]{+financií a kultúry +}spolu",
                "Prvá veta. Druhá veta. | Prvá veta. | Prvá veta.[- Druhá veta.-]",
                "Prvá veta. | Prvá veta. Druhá veta. | Prvá veta.{+ Druhá veta.+}",
                "Zabezpečí kurzy pre deti | Ministerstvo vypracuje správu | [-Zabezpečí kurzy pre deti-]{+Ministerstvo vypracuje správu+}",
                "rovnaké | rovnaké | rovnaké",
            })
    void readsLikeALawyersRedline(String before, String after, String expected) {
        assertThat(shown(Redline.ofWording(before, after))).isEqualTo(expected);
    }

    @Test
    void nothingAndSomething() {
        assertThat(Redline.ofWording("", "")).isEmpty();
        assertThat(shown(Redline.ofWording("", "nové"))).isEqualTo("{+nové+}");
        assertThat(shown(Redline.ofWording("staré", ""))).isEqualTo("[-staré-]");
    }

    @Test
    void formattingAloneIsToldApart() {
        var before = List.of(Run.plain("Gestor zabezpečí kurzy."));
        var after =
                List.of(Run.plain("Gestor "), new Run("zabezpečí ", Set.of(Mark.Style.BOLD)), Run.plain("5 kurzov."));
        assertThat(shown(Redline.ofWording(before, after)))
                .isEqualTo("Gestor <zabezpečí >[-kurzy-]{+5 kurzov+}."
                        .replace("[-kurzy-]{+5 kurzov+}.", "[-kurzy.-]{+5 kurzov.+}"));
    }

    @Test
    void aFootnoteThatOnlyGotAnotherNumberIsNoChange() {
        var note = new Mark.NoteReference(BlockId.random());
        var before = List.of(Run.plain("zákon"), new Run("1", Set.of(note)), Run.plain(" platí"));
        var after = List.of(Run.plain("zákon"), new Run("2", Set.of(note)), Run.plain(" platí"));
        assertThat(shown(Redline.ofWording(before, after))).isEqualTo("zákon2 platí");
        var other = List.of(Run.plain("zákon"), Run.plain(" platí"));
        assertThat(shown(Redline.ofWording(before, other))).isEqualTo("zákon[-1-] platí");
    }

    @Test
    void changesAreNumberedInReadingOrder() {
        assertThat(Redline.ofWording("z 5 na 6 dní", "z 7 na 8 dní").stream().map(Segment::change))
                .containsExactly(0, 1, 1, 0, 2, 2, 0);
    }
}
