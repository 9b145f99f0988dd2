package sk.gremium.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static sk.gremium.flow.Screens.button;
import static sk.gremium.flow.Screens.date;
import static sk.gremium.flow.Screens.dialog;
import static sk.gremium.flow.Screens.done;
import static sk.gremium.flow.Screens.inSlovak;
import static sk.gremium.flow.Screens.pick;
import static sk.gremium.flow.Screens.select;
import static sk.gremium.flow.Screens.type;
import static sk.gremium.flow.Screens.with;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A resolution written, voted on and adopted in a session. */
final class DecisionSteps {

    static final String POINT = "Zverejniť schválený štatút a oboznámiť s ním členov komisie.";
    static final String DUE = "31. 12. 2027";

    private DecisionSteps() {}

    /** Writes two sections; the point of the second shall become a task. */
    static void write(Page page) {
        button(page, "+ Uznesenie").click();
        Locator form = page.locator(".resolution-form");
        Locator first = form.locator(".section-fields").first();
        select(first.locator("vaadin-select"), "schvaľuje");
        type(first, "Text bodu A.1", "Štatút komisie v predloženom znení.");
        button(form, "+ časť").click();
        Locator second = form.locator(".section-fields").last();
        assertThat(second.locator("vaadin-select")).containsText("ukladá");
        type(second, "Text bodu B.1", POINT);
        pick(second, "Gestor", "MPSVR SR");
        date(second, "Termín", DUE);
        second.getByLabel("vytvoriť úlohu").check();
        button(form, "Uložiť návrh uznesenia").click();
        assertThat(page.locator(".res")).containsText(POINT);
    }

    /** Without a quorum nobody votes, and the refusal says why. */
    static void openInVain(Page page) {
        button(page, "Otvoriť hlasovanie").click();
        button(dialog(page), "Otvoriť hlasovanie").click();
        assertThat(page.locator("vaadin-notification-card, .toast").first()).containsText("Hlasovať sa zatiaľ nedá");
        button(dialog(page), "Späť").click();
    }

    static void openBallot(Page page) {
        button(page, "Otvoriť hlasovanie").click();
        done(page, "Otvoriť hlasovanie");
        assertThat(page.locator(".ballot")).isVisible();
    }

    /** A member votes on their own screen, once. */
    static void voteAgainst(Page page) {
        inSlovak(page);
        button(page, "Hlasovať proti").click();
        type(dialog(page), "Odôvodnenie odlišného stanoviska", "Chýba zmienka o pozorovateľoch.");
        done(page, "Hlasovať proti");
        assertThat(page.locator(".own-vote")).containsText("Hlas za IOM je zaznamenaný: proti");
        assertThat(page.locator(".vote-button")).hasCount(0);
    }

    /** All others are for it; closing says what will come of it. */
    static void close(Page page) {
        assertThat(with(page.locator(".ballot p"), "proti")).containsText("IOM");
        button(page, "Ostatní za").click();
        done(page, "Ostatní za");
        button(page, "Uzavrieť hlasovanie").click();
        assertThat(dialog(page)).containsText("Vznikne z neho 1 úloha");
        done(page, "Uzavrieť hlasovanie");
        assertThat(page.locator(".res")).containsText("prijaté");
        assertThat(page.locator(".res h3")).containsText("Uznesenie č. ");
    }
}
