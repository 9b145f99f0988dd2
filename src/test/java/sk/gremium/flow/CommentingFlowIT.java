package sk.gremium.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static sk.gremium.flow.Screens.button;
import static sk.gremium.flow.Screens.dialog;
import static sk.gremium.flow.Screens.done;
import static sk.gremium.flow.Screens.inSlovak;
import static sk.gremium.flow.Screens.pick;
import static sk.gremium.flow.Screens.radio;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import sk.gremium.office.DocxWriter;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Run;
import sk.gremium.text.TextBody;

/** One round from its opening to the answer of an institution, as its people live through it one after another. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommentingFlowIT extends BrowserTest {

    private static final String TITLE = "Akčný plán jazykového vzdelávania";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String LACK = "Opatrenie nemá určené prostriedky.";

    private String draft = "";

    @Test
    @Order(1)
    void theSecretaryUploadsADraftAndOpensARoundOnIt() throws IOException {
        Page page = signedIn("secretary");
        page.navigate(address("drafts/new"));
        page.locator("input[type=file]").first().setInputFiles(new FilePayload("plan.docx", DOCX, docx()));
        page.locator("vaadin-text-field input").first().fill(TITLE);
        pick(page.locator("main"), "Gestor", "MPSVR SR");
        button(page, "Založiť materiál").click();
        assertThat(page.locator("h1")).hasText(TITLE);
        draft = page.url().replaceFirst(".*/drafts/", "").replaceFirst("\\?.*", "");

        button(page, "Otvoriť kolo pripomienkovania").click();
        assertThat(page.locator(".counted")).containsText("pracovných dní od");
        page.locator("vaadin-integer-field input").fill("5");
        assertThat(page.locator(".counted")).containsText("5 pracovných dní");
        button(page, "Otvoriť kolo pripomienkovania").click();
        assertThat(dialog(page)).containsText("na stole");
        button(dialog(page), "Otvoriť kolo pripomienkovania").dblclick();
        assertThat(page.locator(".lead")).containsText("1. kolo pripomienkovania");
        page.navigate(address("drafts/" + draft + "/round"));
        assertThat(page.locator(".figure-number").first()).containsText("0 /");
    }

    @Test
    @Order(2)
    void aMemberCommentsOnASelectionAParagraphAHeadingAndTheWhole() {
        Page page = signedIn("member");
        page.navigate(address("drafts/" + draft));

        select(page, 1, 7, 2, 5);
        page.keyboard().press("c");
        type(page, LACK);
        assertThat(page.locator(".cm.writing .save-state.good").first()).isVisible();
        button(page.locator(".cm.writing"), "Hotovo").click();
        assertThat(page.locator("mark[data-mark]")).hasCount(2);

        focus(page, 3);
        page.keyboard().press("c");
        radio(page.locator(".cm.writing"), "Zásadná");
        assertThat(page.locator(".cm.writing")).containsText("povinné");
        type(page, "Termín nie je reálny.");
        button(page.locator(".cm.writing"), "Hotovo").click();
        assertThat(page.locator(".cm.closed").last()).containsText("chýba odôvodnenie");

        page.navigate(address("drafts/" + draft + "/response"));
        assertThat(page.locator("main")).containsText("1 pripomienka nie je úplná a neodošle sa");
        page.navigate(address("drafts/" + draft));
        page.locator(".cm.closed").last().locator("vaadin-button").click();
        page.locator(".cm.writing textarea").last().fill("Obstarávanie trvá deväť mesiacov.");
        assertThat(page.locator(".cm.writing .save-state.good").last()).isVisible();
        button(page.locator(".cm.writing"), "Hotovo").click();
        assertThat(page.locator(".cm.closed").last()).not().containsText("chýba");

        focus(page, 0);
        page.keyboard().press("c");
        page.locator(".cm.writing vaadin-checkbox").click();
        Locator wording = page.locator(".cm.writing .wording-text");
        wording.click();
        page.keyboard().press("Control+A");
        page.keyboard().type("Výučba jazyka");
        assertThat(wording.locator("ins").first()).containsText("Výučba");
        button(page.locator(".cm.writing"), "Hotovo").click();
        assertThat(page.locator(".cm.closed ins").first()).containsText("Výučba");

        button(page, "Pripomienka k celému materiálu").click();
        type(page, "Materiál vítame.");
        page.keyboard().press("Escape");
        assertThat(page.locator(".cm.closed").first()).containsText("k celému materiálu");
        assertThat(page.locator(".cm.closed")).hasCount(4);
        assertThat(page.locator(".lead")).containsText("MPSVR SR");
    }

    @Test
    @Order(3)
    void anotherInstitutionIsSentNothingOfTheDrafts() {
        Page page = signedIn("iom");
        StringBuilder sent = new StringBuilder();
        page.onResponse(response -> {
            if (response.request().resourceType().matches("document|xhr|fetch")) {
                sent.append(response.text());
            }
        });
        page.navigate(address("drafts/" + draft));
        assertThat(page.locator(".comments-head")).isVisible();
        assertThat(page.locator(".cm")).hasCount(0);
        assertThat(page.locator("mark[data-mark]")).hasCount(0);
        page.navigate(address("drafts/" + draft + "/response"));
        assertThat(page.locator("h1")).containsText("IOM");
        assertThat(sent).contains("bezplatné").doesNotContain(LACK).doesNotContain("Obstarávanie trvá");
    }

    @Test
    @Order(4)
    void theCoordinatorSendsTakesBackAndSendsAgain() {
        Page page = signedIn("coordinator");
        page.navigate(address("drafts/" + draft));
        button(page, "Odoslať za MPSVR SR (4)").click();
        assertThat(page.locator("h1")).hasText("Odpoveď za MPSVR SR");
        assertThat(page.locator(".picks vaadin-checkbox[checked]")).hasCount(4);

        send(page, 4);
        assertThat(page.locator(".picks > li")).hasCount(4);
        assertThat(page.locator(".picks")).containsText("MPSVR SR-001");

        button(page, "Vziať odpoveď späť").click();
        done(page, "Vziať odpoveď späť");
        assertThat(page.locator(".picks vaadin-checkbox[checked]")).hasCount(4);

        page.locator(".picks vaadin-checkbox").first().click();
        send(page, 3);
        assertThat(page.locator(".page-body")).containsText("3 odoslané pripomienky");
        assertThat(page.locator(".page-body")).containsText("1 rozpracovaná pripomienka");
    }

    @Test
    @Order(5)
    void whoHasNoCommentsSaysSoInTwoSteps() {
        Page page = signedIn("iom");
        page.navigate(address("drafts/" + draft + "/response"));
        inSlovak(page);
        button(page, "Bez pripomienok").click();
        done(page, "Oznámiť „bez pripomienok“");
        assertThat(page.locator(".lead")).containsText("bez pripomienok");
    }

    private static void send(Page page, int count) {
        button(page, "Odoslať za MPSVR SR (" + count + ")").click();
        assertThat(dialog(page)).containsText("sekretariát");
        done(page, "Odoslať za MPSVR SR (" + count + ")");
        assertThat(page.locator(".lead")).containsText("odoslané");
    }

    private static void type(Page page, String words) {
        page.locator(".cm.writing textarea").first().fill(words);
    }

    private static void focus(Page page, int block) {
        page.locator(".doc-body [data-block]").nth(block).evaluate("block => block.focus()");
    }

    /** Selects from a place in one block to a place in another, as a mouse would. */
    private static void select(Page page, int fromBlock, int fromOffset, int toBlock, int toOffset) {
        page.locator(".doc-body [data-block]").nth(toBlock).waitFor();
        page.evaluate("""
                ([from, fromOffset, to, toOffset]) => {
                  const blocks = document.querySelectorAll('.doc-body [data-block]');
                  const text = (block) => document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode();
                  getSelection().setBaseAndExtent(text(blocks[from]), fromOffset, text(blocks[to]), toOffset);
                }""", List.of(fromBlock, fromOffset, toBlock, toOffset));
    }

    private static byte[] docx() throws IOException {
        var text = new TextBody(
                List.of(
                        block(BlockKind.HEADING, 1, "Jazykové vzdelávanie"),
                        block(BlockKind.PARAGRAPH, 0, "Gestor zabezpečí kurzy slovenského jazyka pre 500 účastníkov."),
                        block(BlockKind.PARAGRAPH, 0, "Kurzy sú pre žiadateľov o azyl bezplatné."),
                        block(BlockKind.PARAGRAPH, 0, "Vzorové osnovy vydá ústav do 30. júna 2027.")),
                List.of());
        var out = new ByteArrayOutputStream();
        new DocxWriter().write(text, TITLE, Locale.of("sk"), out);
        return out.toByteArray();
    }

    private static Block block(BlockKind kind, int level, String words) {
        return new Block(BlockId.random(), kind, level, "", List.of(Run.plain(words)), null, null);
    }
}
