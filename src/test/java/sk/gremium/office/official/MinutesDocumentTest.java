package sk.gremium.office.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import sk.gremium.office.intake.DocxReader;
import sk.gremium.office.official.MinutesSheet.AgendaLine;
import sk.gremium.office.official.MinutesSheet.Item;
import sk.gremium.office.official.MinutesSheet.Person;
import sk.gremium.office.official.MinutesSheet.Point;
import sk.gremium.office.official.MinutesSheet.Resolution;
import sk.gremium.office.official.MinutesSheet.Section;
import sk.gremium.office.official.MinutesSheet.Signature;
import sk.gremium.office.official.MinutesSheet.Task;
import sk.gremium.office.official.MinutesSheet.Vote;
import sk.gremium.text.Block;
import sk.gremium.uikit.Texts;

class MinutesDocumentTest {

    @Test
    void theMinutesStandInTheOrderOfTheLayout() throws IOException {
        assertThat(blocks(Texts.SLOVAK).stream()
                        .map(block -> block.text().replace('\u00A0', ' '))
                        .toList())
                .containsSubsequence(
                        "Ministerstvo vnútra SR",
                        "Zápisnica",
                        "zo 14. zasadnutia výboru",
                        "Číslo spisu:\tMV-1/2026",
                        "Účasť",
                        "Anna Kováčová\tMinisterstvo vnútra SR\t",
                        "Prizvaní",
                        "Nikto.",
                        "Výbor bol uznášaniaschopný.",
                        "Schválený program",
                        "1.\tNávrh koncepcie",
                        "K bodu 1. Návrh koncepcie",
                        "Uviedol(a):\tJana Šimková",
                        "Diskusia.",
                        "Záver: Prerokované.",
                        "Uznesenie č. 14/1\nk návrhu koncepcie",
                        "A.\tukladá",
                        "sekretariátu",
                        "A.1.\tpredložiť koncepciu",
                        "do 31. decembra 2026",
                        "Hlasovanie: za 9, proti 0, zdržali sa 1",
                        "Odlišné stanovisko MF SR: Bez krytia v rozpočte.",
                        "A.1\tPredložiť koncepciu\tMV SR\t\t31. 12. 2026",
                        "Rôzne",
                        "V tomto bode neboli vznesené žiadne podnety.",
                        "Záver",
                        "Zapísala\tEva Malá\t\t",
                        "Prílohy",
                        "1.\tPrezenčná listina");
    }

    @Test
    void thereIsAnEnglishEdition() throws IOException {
        assertThat(blocks(Locale.ENGLISH))
                .extracting(Block::text)
                .contains("Minutes", "Attendance", "Any other business");
    }

    private static List<Block> blocks(Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        new MinutesDocument(Texts.in(language)::get, language).write(sheet(), out);
        return DocxReader.read(out.toByteArray()).text().blocks();
    }

    private static MinutesSheet sheet() {
        Section section = new Section(
                "A.",
                "ukladá",
                List.of("sekretariátu"),
                List.of(new Point("A.1.", "predložiť koncepciu", "do 31. decembra 2026")));
        Item item = new Item(
                "1.",
                "Návrh koncepcie",
                "Jana Šimková",
                "Diskusia.\n\n",
                "Prerokované.",
                List.of(new Resolution(
                        "Uznesenie č. 14/1",
                        "k návrhu koncepcie",
                        List.of(section),
                        new Vote(9, 0, 1),
                        List.of("Odlišné stanovisko MF SR: Bez krytia v rozpočte."))),
                List.of(new Task("A.1", "Predložiť koncepciu", "MV SR", "", "31. 12. 2026")));
        return new MinutesSheet(
                "Ministerstvo vnútra SR",
                "Riadiaci výbor",
                "zo 14. zasadnutia výboru",
                "MV-1/2026",
                "Bratislava",
                "9.00 – 11.00",
                "Anna Kováčová",
                "Eva Malá",
                List.of("Peter Horňák"),
                List.of(new Person("Anna Kováčová", "Ministerstvo vnútra SR", "")),
                List.of(),
                List.of(),
                "Výbor bol uznášaniaschopný.",
                List.of(new AgendaLine("1.", "Návrh koncepcie")),
                List.of(item),
                "",
                "Zasadnutie bolo ukončené.",
                List.of(new Signature("Zapísala", "Eva Malá", "")),
                List.of("Prezenčná listina"),
                "14/2026",
                "ab12");
    }
}
