package sk.gremium.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EvaluationFlowIT extends BrowserTest {

    private static final Pattern DONE = Pattern.compile("vyhodnotených (\\d+) zo? (\\d+)");
    private static final Pattern DRAFT = Pattern.compile("/(drafts/[0-9a-f-]{36})/");

    @Test
    void aGestorDecidesByKeysPublishesAndTheInstitutionInsists() {
        Page page = signedIn("secretary");
        String draft = openTable(page);
        compareWordings(page);
        meetAnotherEvaluator(page);
        rejectAllThatIsLeft(page);
        publish(page);
        takeTheTable(page);

        Page coordinator = signedIn("coordinator");
        coordinator.navigate(address(draft + "/response"));
        Locator row = coordinator
                .locator(".answer-row")
                .filter(new Locator.FilterOptions().setHasText("Prevádzkovateľom môže byť aj úrad práce"));
        row.getByText("Trvám na pripomienke").click();
        assertThat(row.getByText("inštitúcia trvá na pripomienke")).isVisible();
        row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Rozpor"))
                .click();
        assertThat(coordinator.locator(".dispute.cur h2")).containsText("MPSVR SR-");
        assertThat(coordinator.getByText("Dohodnúť rokovanie")).hasCount(0);

        Page again = signedIn("secretary");
        again.navigate(address(draft + "/disputes"));
        arrange(again);
    }

    private String openTable(Page page) {
        page.navigate(address("drafts"));
        page.getByText("Koncepcia kontaktných miest pre cudzincov").first().click();
        page.getByText("Vyhodnotiť pripomienky").click();
        assertThat(page.locator("h1")).hasText("Vyhodnotenie pripomienok");
        assertThat(page.locator(".row.cur")).isVisible();
        Matcher address = DRAFT.matcher(page.url());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    /** What several institutions want at one place stands side by side, each as the whole would read with it. */
    private static void compareWordings(Page page) {
        Locator provision = page.locator(".prov")
                .filter(new Locator.FilterOptions().setHas(page.locator(".compare")))
                .first();
        provision.locator(".compare").click();
        assertThat(provision.locator(".compare")).hasAttribute("aria-expanded", "true");
        assertThat(provision.locator(".rivals > div").nth(1)).isVisible();
        assertThat(provision.locator(".rivals ins").first()).isVisible();
        provision.locator(".compare").click();
        assertThat(provision.locator(".rivals")).isHidden();
    }

    /** The same comment in two windows: who comes second sees both decisions and leaves the first one. */
    private static void meetAnotherEvaluator(Page page) {
        Page other = page.context().newPage();
        other.navigate(page.url());
        assertThat(other.locator(".row.cur")).isVisible();
        int done = done(page);
        reject(page, "Rieši časť 5.");
        assertThat(page.locator(".lead")).containsText("vyhodnotených " + (done + 1) + " z");
        other.keyboard().press("c");
        assertThat(other.locator(".row.cur vaadin-text-area")).isVisible();
        other.keyboard().type("Doplní sa veta.");
        other.keyboard().press("Control+Enter");
        Locator dialog = other.locator("vaadin-dialog[opened]");
        assertThat(dialog).containsText("Rieši časť 5.");
        assertThat(dialog).containsText("Doplní sa veta.");
        other.close();
    }

    private static void rejectAllThatIsLeft(Page page) {
        Matcher progress = progress(page);
        int total = Integer.parseInt(progress.group(2));
        for (int done = done(page); done < total; done++) {
            reject(page, "Nad rámec koncepcie.");
            assertThat(page.locator(".lead")).containsText("vyhodnotených " + (done + 1) + " z");
        }
        assertThat(page.locator(".lead .z")).hasCount(0);
    }

    private static void reject(Page page, String reply) {
        page.keyboard().press("n");
        assertThat(page.locator(".row.cur vaadin-text-area[focused]")).isVisible();
        page.keyboard().type(reply);
        page.keyboard().press("Control+Enter");
    }

    private static void publish(Page page) {
        page.locator(".page-actions").getByText("Zverejniť vyhodnotenie").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        assertThat(dialog).containsText("Potom sa už nedá nič zmeniť");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(page.locator(".notice").first()).containsText("Vyhodnotenie je zverejnené");
        assertThat(page.locator(".row .disp")).hasCount(0);
    }

    private static void takeTheTable(Page page) {
        Download download = page.waitForDownload(
                () -> page.getByText("Stiahnuť vyhodnotenie").click());
        assertThat(download.suggestedFilename()).endsWith("-kolo-1.docx");
        assertThat(download.path()).isNotEmptyFile();
    }

    private static void arrange(Page page) {
        Locator dispute = page.locator(".dispute")
                .filter(new Locator.FilterOptions().setHasText("Prevádzkovateľom môže byť aj úrad práce"));
        dispute.getByText("Dohodnúť rokovanie").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByLabel("Deň").fill("1. 12. 2027");
        dialog.getByLabel("Deň").press("Enter");
        dialog.getByLabel("Kto sa zúčastní").fill("riaditelia odborov");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dispute.getByText("dohodnutý termín")).isVisible();
        assertThat(dispute).containsText("riaditelia odborov");
    }

    private static int done(Page page) {
        return Integer.parseInt(progress(page).group(1));
    }

    private static Matcher progress(Page page) {
        Matcher progress = DONE.matcher(page.locator(".lead").innerText());
        assertThat(progress.find()).isTrue();
        return progress;
    }
}
