package sk.gremium.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static sk.gremium.flow.Screens.button;
import static sk.gremium.flow.Screens.link;
import static sk.gremium.flow.Screens.radio;
import static sk.gremium.flow.Screens.type;
import static sk.gremium.flow.Screens.with;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A task from its resolution to the accepted report, and the way back to where it began. */
final class TaskSteps {

    private static final String DONE = "Štatút je zverejnený na webovom sídle a rozoslaný členom.";

    private TaskSteps() {}

    /** Finds the task in the list by its words. */
    static void find(Page page) {
        page.getByLabel("Hľadať v názve alebo čísle").fill("Zverejniť schválený štatút");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*\\?.*q=.*"));
        Locator row = with(page.locator("tbody tr"), DecisionSteps.POINT);
        assertThat(row).containsText("MPSVR SR");
        assertThat(row).containsText(DecisionSteps.DUE);
        link(row, DecisionSteps.POINT).click();
        page.waitForURL(Pattern.compile(".*/tasks/[0-9a-f-]{36}$"));
        assertThat(page.locator("h1")).hasText(DecisionSteps.POINT);
    }

    /** How many fulfilled tasks the matrix counts for MPSVR SR. */
    static int fulfilled(Page page) {
        Locator number =
                with(page.locator("tbody tr"), "MPSVR SR").locator("td.n").last();
        return Integer.parseInt(number.innerText().strip());
    }

    static void report(Page page) {
        radio(page.locator("main"), "splnená");
        type(page.locator("main"), "Čo sa urobilo", DONE);
        button(page, "Odoslať odpočet").click();
        assertThat(page.locator(".entry").first()).containsText("odoslaný");
    }

    static void accept(Page page) {
        assertThat(page.locator(".entry").first()).containsText(DONE);
        button(page.locator(".entry").first(), "Prijať odpočet").click();
        assertThat(page.locator(".entry").first()).containsText("prijatý");
        assertThat(page.locator(".lead")).containsText("splnená");
    }

    /** Walks from the task back to the comment by links alone, and forward to the task again. */
    static void walkBack(Page page) {
        String task = page.url();
        follow(page, "Bod uznesenia", "Uznesenie č.");
        assertThat(page.locator(":focus")).containsText(DecisionSteps.POINT);
        page.navigate(task);
        follow(page, "Zasadnutie a bod programu", "zasadnutie");
        assertThat(page.locator(".item-title")).containsText(MeetingSteps.ITEM);
        page.navigate(task);
        follow(page, "Zápisnica", "Zápisnica");
        page.navigate(task);
        follow(page, "Materiál", DraftSteps.TITLE);
        assertThat(page.locator(".tools")).containsText("verzia 3");
        page.navigate(task);
        follow(page, "Pripomienky", DraftSteps.TITLE);
        assertThat(page.locator(".cm.open")).containsText("Zjednodušiť.");

        link(page.locator("main"), resolution(page)).click();
        link(page.locator(".thread"), DecisionSteps.POINT).click();
        assertThat(page.locator("h1")).hasText(DecisionSteps.POINT);
        assertThat(page.url()).isEqualTo(task);
    }

    /** How the page of the draft calls the resolution that adopted it. */
    private static String resolution(Page page) {
        return with(page.locator("main a"), "Uznesenie č.").innerText().strip();
    }

    private static void follow(Page page, String station, String heading) {
        with(page.locator(".trail li"), station).locator("a").click();
        assertThat(page.locator("h1")).containsText(heading);
    }
}
