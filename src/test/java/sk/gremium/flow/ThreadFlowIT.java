package sk.gremium.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The thread of one draft, from the Word file to its second version, walked by the people of the demonstration. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThreadFlowIT extends BrowserTest {

    private static final Path FIRST = Path.of("src/main/resources/demo/statut.docx");
    private static final Path SECOND = Path.of("src/main/resources/demo/statut-2.docx");
    private static final String TITLE = "Štatút na skúšku celej nite";
    private static final String PASSAGE = "Sídlom komisie je sídlo Ministerstva práce";
    private static final String WORDING = "Komisia sídli na ministerstve.";

    private String draft = "";

    @Test
    @Order(1)
    void theSecretaryUploadsTheFileOfWord() {
        Page page = signedIn("secretary");
        page.navigate(address("drafts/new"));
        page.locator("input[type=file]").first().setInputFiles(FIRST);
        page.locator("vaadin-text-field input").first().fill(TITLE);
        button(page, "Založiť materiál").click();
        assertThat(page.locator("h1")).hasText(TITLE);
        page.waitForURL(Pattern.compile(".*/drafts/[0-9a-f-]{36}.*"));
        draft = page.url().replaceFirst(".*/drafts/", "").replaceFirst("\\?.*", "");
        assertThat(page.locator(".doc-body [data-block]").first()).isVisible();
    }

    @Test
    @Order(2)
    void sheOpensARoundForTwoInstitutions() {
        Page page = signedIn("secretary");
        page.navigate(address("drafts/" + draft + "/rounds/new"));
        Locator invited = page.locator(".ticks vaadin-checkbox");
        invited.first().waitFor();
        for (Locator box : invited.all()) {
            if (!box.innerText().strip().matches("(?s)(MPSVR SR|IOM)\\b.*")) {
                box.locator("label").click();
            }
        }
        button(page, "Otvoriť kolo pripomienkovania").click();
        button(page.locator("vaadin-dialog"), "Otvoriť kolo pripomienkovania").click();
        assertThat(page.locator(".lead")).containsText("1. kolo pripomienkovania");
    }

    @Test
    @Order(3)
    void theCoordinatorProposesAWordingAndSendsIt() {
        Page page = signedIn("coordinator");
        page.navigate(address("drafts/" + draft));
        page.locator(".doc-body [data-block]")
                .filter(new Locator.FilterOptions().setHasText(PASSAGE))
                .evaluate("block => block.focus()");
        page.keyboard().press("c");
        Locator card = page.locator(".cm.writing");
        card.locator("textarea").first().fill("Zjednodušiť.");
        card.locator("vaadin-checkbox").click();
        Locator wording = card.locator(".wording-text");
        wording.click();
        page.keyboard().press("Control+A");
        page.keyboard().type(WORDING);
        assertThat(wording.locator("ins").first()).isVisible();
        button(card, "Hotovo").click();
        assertThat(page.locator(".cm.closed ins").first()).isVisible();

        page.navigate(address("drafts/" + draft));
        button(page, "Odoslať za MPSVR SR (1)").click();
        assertThat(page.locator("h1")).hasText("Odpoveď za MPSVR SR");
        button(page, "Odoslať za MPSVR SR (1)").click();
        button(page.locator("vaadin-dialog"), "Odoslať za MPSVR SR (1)").click();
        assertThat(page.locator(".lead")).containsText("odoslané");
    }

    @Test
    @Order(4)
    void theOtherInstitutionHasNoCommentsAndTheRoundIsClosed() {
        Page page = signedIn("iom");
        page.navigate(address("drafts/" + draft + "/response"));
        inSlovak(page);
        button(page, "Bez pripomienok").click();
        button(page.locator("vaadin-dialog"), "Oznámiť „bez pripomienok“").click();
        assertThat(page.locator(".lead")).containsText("bez pripomienok");

        page = signedIn("secretary");
        page.navigate(address("drafts/" + draft + "/round"));
        button(page, "Uzavrieť kolo").click();
        button(page.locator("vaadin-dialog"), "Uzavrieť kolo").click();
        assertThat(page.locator(".page-body")).not().containsText("Uzavrieť kolo");
    }

    @Test
    @Order(5)
    void theSecondVersionShowsWhatBecameOfTheFirstAndIsHandedOutAsWord() throws IOException {
        Page page = signedIn("secretary");
        page.navigate(address("drafts/" + draft + "/upload"));
        page.locator("input[type=file]").first().setInputFiles(SECOND);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Uložiť ako verziu")))
                .click();
        assertThat(page.locator(".doc-body ins").first()).isVisible();
        assertThat(page.locator(".doc-body del").first()).isVisible();
        Download download = page.waitForDownload(
                () -> page.getByLabel("Stiahnuť zobrazenú verziu ako DOCX").click());
        assertTrue(Files.size(download.path()) > 4_000, "an empty document");
    }

    /** IOM reads English; the words that follow are Slovak. */
    private static void inSlovak(Page page) {
        page.locator(".languages vaadin-button[lang=sk]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "sk");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
