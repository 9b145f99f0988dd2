package sk.gremium.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static sk.gremium.flow.Screens.button;
import static sk.gremium.flow.Screens.confirm;
import static sk.gremium.flow.Screens.dialog;
import static sk.gremium.flow.Screens.done;
import static sk.gremium.flow.Screens.download;
import static sk.gremium.flow.Screens.inSlovak;
import static sk.gremium.flow.Screens.with;
import static sk.gremium.flow.Screens.xml;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What happens to a draft: uploaded, commented on, put into new versions. */
final class DraftSteps {

    static final String TITLE = "Štatút na skúšku celej nite";
    static final String PASSAGE = "Sídlom komisie je sídlo Ministerstva práce";
    static final String WORDING = "Komisia sídli na ministerstve.";
    static final String DISPUTED = "Funkčné obdobie člena komisie je štyri roky.";
    static final String WISH = "Funkčné obdobie má byť päť rokov.";

    private static final Path FIRST = Path.of("src/main/resources/demo/statut.docx");
    private static final Path SECOND = Path.of("src/main/resources/demo/statut-2.docx");

    private DraftSteps() {}

    /** Makes a draft of a Word file and answers with its route. */
    static String upload(Page page, String newDraft) {
        page.navigate(newDraft);
        page.locator("input[type=file]").first().setInputFiles(FIRST);
        page.locator("vaadin-text-field input").first().fill(TITLE);
        button(page, "Založiť materiál").click();
        assertThat(page.locator("h1")).hasText(TITLE);
        page.waitForURL(Pattern.compile(".*/drafts/[0-9a-f-]{36}.*"));
        assertThat(page.locator(".doc-body [data-block]").first()).isVisible();
        return page.url().replaceFirst(".*/drafts/", "drafts/").replaceFirst("\\?.*", "");
    }

    /** Opens a round and invites nobody but MPSVR SR and IOM. */
    static void openRound(Page page) {
        Locator invited = page.locator(".ticks vaadin-checkbox");
        invited.first().waitFor();
        for (Locator box : invited.all()) {
            if (!box.innerText().strip().matches("(?s)(MPSVR SR|IOM)\\b.*")) {
                box.locator("label").click();
            }
        }
        confirm(page, "Otvoriť kolo pripomienkovania");
        assertThat(page.locator(".lead")).containsText("1. kolo pripomienkovania");
    }

    /** Proposes a wording for one passage. */
    static void proposeWording(Page page) {
        Locator card = comment(page, PASSAGE);
        card.locator("textarea").first().fill("Zjednodušiť.");
        card.locator("vaadin-checkbox").click();
        Locator wording = card.locator(".wording-text");
        wording.click();
        page.keyboard().press("Control+A");
        page.keyboard().type(WORDING);
        assertThat(wording.locator("ins").first()).isVisible();
        button(card, "Hotovo").click();
        assertThat(page.locator(".cm.closed ins").first()).isVisible();
    }

    /** Makes a fundamental comment on another one. */
    static void object(Page page) {
        Locator card = comment(page, DISPUTED);
        Screens.radio(card, "Zásadná");
        card.locator("textarea").first().fill(WISH);
        card.locator("textarea").last().fill("Také je obdobie vlády s rezervou na odovzdanie.");
        assertThat(card.locator(".save-state.good").last()).isVisible();
        button(card, "Hotovo").click();
        assertThat(page.locator(".cm.closed")).hasCount(2);
        assertThat(page.locator(".cm.closed").last()).not().containsText("chýba");
    }

    private static Locator comment(Page page, String passage) {
        with(page.locator(".doc-body [data-block]"), passage).evaluate("block => block.focus()");
        page.keyboard().press("c");
        return page.locator(".cm.writing");
    }

    static void send(Page page) {
        button(page, "Odoslať za MPSVR SR (2)").click();
        assertThat(page.locator("h1")).hasText("Odpoveď za MPSVR SR");
        confirm(page, "Odoslať za MPSVR SR (2)");
        assertThat(page.locator(".lead")).containsText("odoslané");
    }

    static void noComments(Page page) {
        inSlovak(page);
        button(page, "Bez pripomienok").click();
        done(page, "Oznámiť „bez pripomienok“");
        assertThat(page.locator(".lead")).containsText("bez pripomienok");
    }

    static void closeRound(Page page) {
        confirm(page, "Uzavrieť kolo");
        assertThat(page.locator(".page-body")).not().containsText("Uzavrieť kolo");
    }

    /** Makes the second version of the working text, which holds the accepted wording. */
    static void freeze(Page page) {
        page.locator("vaadin-menu-bar-button").filter(hasText("Ďalšie úkony")).click();
        with(page.locator("vaadin-menu-bar-item:visible"), "Uložiť pracovné znenie ako verziu")
                .click();
        assertThat(dialog(page)).containsText("Verzia sa už nebude dať zmeniť");
        done(page, "Uložiť ako verziu 2");
        assertThat(page.locator(".tools")).containsText("verzia 2 oproti verzii 1");
        assertThat(page.locator(".doc-body ins").first()).containsText("Komisia sídli");
        assertThat(page.locator(".doc-body del").first()).containsText("Sídlom komisie");
    }

    /** Uploads a file as the third version; what was accepted before is not lost without a trace. */
    static void uploadVersion(Page page) {
        page.locator("input[type=file]").first().setInputFiles(SECOND);
        button(page, "Uložiť ako verziu 3").click();
        assertThat(page.locator(".tools")).containsText("verzia 3 oproti verzii 2");
        assertThat(page.locator(".doc-body ins").first()).isVisible();
        assertThat(page.locator(".doc-body del").first()).isVisible();
        String redline =
                xml(download(page, page.getByLabel("DOCX so zmenami: stiahnuť porovnanie so sledovanými zmenami")));
        assertThat(redline).contains("<w:ins ", "<w:del ", "<w:delText");
        String clean = xml(download(page, page.getByLabel("Stiahnuť zobrazenú verziu ako DOCX")));
        assertThat(clean).doesNotContain("<w:ins ", "<w:del ");
    }

    private static Locator.FilterOptions hasText(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
