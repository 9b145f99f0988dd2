package sk.gremium.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static sk.gremium.flow.Screens.button;
import static sk.gremium.flow.Screens.confirm;
import static sk.gremium.flow.Screens.date;
import static sk.gremium.flow.Screens.dialog;
import static sk.gremium.flow.Screens.done;
import static sk.gremium.flow.Screens.link;
import static sk.gremium.flow.Screens.pick;
import static sk.gremium.flow.Screens.radio;
import static sk.gremium.flow.Screens.select;
import static sk.gremium.flow.Screens.type;
import static sk.gremium.flow.Screens.with;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import sk.gremium.kernel.Time;

/** A meeting from its plan to its end. */
final class MeetingSteps {

    static final String ITEM = "Nový štatút komisie";
    static final String SAID = "Sekretariát uviedol, čo sa zmenilo po pripomienkovaní.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. M. yyyy");

    private MeetingSteps() {}

    /** Plans a meeting of today and answers with its route. */
    static String plan(Page page) {
        Locator form = page.locator("main");
        date(form, "Deň", DAY.format(LocalDate.now(Time.BRATISLAVA)));
        type(form, "Miesto konania", "Bratislava, Špitálska 4");
        button(page, "Naplánovať zasadnutie").click();
        page.waitForURL(Pattern.compile(".*/meetings/[0-9a-f-]{36}$"));
        assertThat(page.locator("main")).containsText("O tomto zasadnutí sa zatiaľ nikto nedozvedel");
        return page.url().replaceFirst(".*/meetings/", "meetings/");
    }

    /** Puts the draft on the agenda: typed, numbered, pointing at the version. */
    static void putOnAgenda(Page page) {
        add(page, ITEM);
        Locator line = line(page, ITEM);
        assertThat(line.locator(".no")).hasText(Pattern.compile("\\d+"));
        button(page, "Upraviť bod: " + ITEM).click();
        select(dialog(page).locator("vaadin-select").first(), "na rozhodnutie");
        pick(dialog(page), "Materiál", DraftSteps.TITLE);
        done(page, "Uložiť bod programu");
        assertThat(line).containsText("na rozhodnutie");
        assertThat(link(line, "materiál, verzia 3")).isVisible();
    }

    /** Adds an item by typing its title. */
    static void add(Page page, String title) {
        type(page.locator("main"), "Nový bod programu", title);
        page.keyboard().press("Enter");
        assertThat(line(page, title)).isVisible();
    }

    /** The line of an item on the agenda. */
    static Locator line(Page page, String title) {
        return with(page.locator(".agenda li"), title);
    }

    static void convene(Page page) {
        button(page, "Zvolať zasadnutie").click();
        assertThat(dialog(page)).containsText("Pozvánku dostan");
        done(page, "Zvolať zasadnutie");
        assertThat(page.locator(".lead")).containsText("zvolané");
    }

    /** The institution answers with one click. */
    static void accept(Page page) {
        button(page, "Zúčastním sa").click();
        assertThat(page.locator("main")).containsText("zúčastní sa");
        assertThat(button(page, "Zúčastním sa")).hasCount(0);
    }

    static void start(Page page) {
        confirm(page, "Začať zasadnutie");
        assertThat(page.locator(".lead")).containsText("rokuje sa");
    }

    /** Opens the item for everybody and writes what is said. */
    static void discuss(Page page, String item, String said) {
        with(page.locator("button.ag-item"), item).click();
        assertThat(page.locator(".item-title")).containsText(item);
        type(page.locator("main"), "Rozprava", said);
        assertThat(page.locator(".save-state.good").first()).isVisible();
    }

    /** Notes who came until the committee has its quorum. */
    static void gather(Page page) {
        Locator quorum = page.locator(".live-aside [role=alert], .live-aside .notice");
        assertThat(quorum).containsText("komisia nie je uznášaniaschopná");
        while (quorum.count() > 0) {
            Locator absent = page.locator(".dots li.x button").first();
            String name = absent.innerText().split(",", 2)[0].strip();
            absent.click();
            radio(dialog(page), "prítomný člen");
            done(page, "Zaznamenať účasť");
            assertThat(with(page.locator(".dots li:not(.x)"), name)).isVisible();
        }
    }

    static void finish(Page page) {
        confirm(page, "Ukončiť zasadnutie");
        assertThat(page.locator(".lead")).containsText("uskutočnené");
    }

    /** Ends a session that never had enough institutions. */
    static void endWithoutQuorum(Page page) {
        confirm(page, "Ukončiť zasadnutie");
        assertThat(page.locator(".lead")).containsText("neuznášaniaschopné");
    }
}
