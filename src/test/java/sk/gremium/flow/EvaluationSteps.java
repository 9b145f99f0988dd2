package sk.gremium.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static sk.gremium.flow.Screens.button;
import static sk.gremium.flow.Screens.date;
import static sk.gremium.flow.Screens.dialog;
import static sk.gremium.flow.Screens.done;
import static sk.gremium.flow.Screens.download;
import static sk.gremium.flow.Screens.link;
import static sk.gremium.flow.Screens.type;
import static sk.gremium.flow.Screens.with;
import static sk.gremium.flow.Screens.words;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How comments are decided, by the gestor's keys, and what follows from what was not accepted. */
final class EvaluationSteps {

    static final String COMPROMISE = "Funkčné obdobie člena komisie je päť rokov. Opätovné vymenovanie je možné raz.";

    private static final String REASON = "Štyri roky sú dohodnuté v programe vlády.";
    private static final String PRESENT = "vedúci oddelenia koordinácie a vedúca sekretariátu";

    private EvaluationSteps() {}

    /** Accepts the wording and rejects the objection without a mouse. */
    static void decide(Page page) {
        assertThat(page.locator(".lead")).containsText("vyhodnotených 0 z 2");
        assertThat(page.locator(".row.cur")).containsText("Zjednodušiť.");
        page.keyboard().press("a");
        assertThat(page.locator(".row.cur .disp [aria-pressed=true]")).containsText("Akceptovaná");
        page.keyboard().press("Enter");
        assertThat(page.locator(".lead")).containsText("vyhodnotených 1 z 2");
        assertThat(page.locator(".prov").first()).containsText("zapracovaná do pracovného znenia");
        assertThat(page.locator(".row.cur")).containsText(DraftSteps.WISH);

        page.keyboard().press("n");
        assertThat(page.locator(".row.cur textarea")).isFocused();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".row.cur")).containsText("Napíšte, prečo");
        assertThat(page.locator(".row.cur")).containsText("zverejnením sa otvorí rozpor");
        page.keyboard().type(REASON);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".lead")).containsText("vyhodnotených 2 z 2");
    }

    static void publish(Page page) {
        button(page, "Zverejniť vyhodnotenie").click();
        assertThat(dialog(page)).containsText("Otvorí sa 1 rozpor: MPSVR SR (1)");
        done(page, "Zverejniť vyhodnotenie");
        assertThat(page.locator(".notice").first()).containsText("Vyhodnotenie je zverejnené");
        assertThat(page.locator(".row .disp")).hasCount(0);
    }

    /** The institution reads why and does not give in. */
    static void insist(Page page) {
        Locator row = with(page.locator(".answer-row"), DraftSteps.WISH);
        assertThat(row).containsText(REASON);
        row.getByText("Trvám na pripomienke").click();
        assertThat(row).containsText("inštitúcia trvá na pripomienke");
        link(row, "Rozpor").click();
        assertThat(page.locator(".dispute.cur h2")).containsText("MPSVR SR-");
        assertThat(page.getByText("Dohodnúť rokovanie")).hasCount(0);
    }

    /** Talks are arranged and end with a wording that both sides can live with. */
    static void settle(Page page) {
        button(page, "Dohodnúť rokovanie").click();
        date(dialog(page), "Deň", "1. 12. 2027");
        type(dialog(page), "Kto sa zúčastní", PRESENT);
        done(page, "Dohodnúť rokovanie");
        assertThat(page.locator(".dispute")).containsText("dohodnutý termín");
        assertThat(page.locator(".dispute")).containsText("1. 12. 2027");
        assertThat(page.locator(".dispute")).containsText(PRESENT);

        button(page, "Zaznamenať výsledok").click();
        Locator wording = dialog(page).locator(".wording-text");
        wording.click();
        page.keyboard().press("Control+A");
        page.keyboard().type(COMPROMISE);
        assertThat(wording.locator("ins").first()).isVisible();
        done(page, "Zaznamenať výsledok");
        assertThat(page.locator(".dispute")).containsText("odstránený");
        assertThat(page.locator(".dispute")).containsText("Dohodnuté znenie je v pracovnom texte.");
    }

    /** The official table counts what happened, and every sum fits the others. */
    static void takeTheTable(Page page) {
        String table = words(download(page, link(page.locator(".page-actions"), "Stiahnuť vyhodnotenie (DOCX)")));
        assertThat(table)
                .contains(DraftSteps.TITLE)
                .contains("Počet vznesených pripomienok, z toho zásadných 2 / 1")
                .contains("Počet vyhodnotených pripomienok 2")
                .contains("Počet akceptovaných pripomienok, z toho zásadných 1 / 0")
                .contains("Počet neakceptovaných pripomienok, z toho zásadných 1 / 1")
                .contains("MPSVR SR (" + PRESENT + "), 1. 12. 2027 9:00, osobne: rozpor odstránený")
                .contains("Počet odstránených pripomienok 1 Počet neodstránených pripomienok 0")
                .contains("1. IOM x 2. MPSVR SR 2 (1o,1z) 0 (0o,0z) Spolu 2 (1o,1z) 0 (0o,0z) 1 0")
                .contains(DraftSteps.WISH, REASON);
    }
}
