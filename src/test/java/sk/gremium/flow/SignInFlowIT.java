package sk.gremium.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

class SignInFlowIT extends BrowserTest {

    @Test
    void aMemberComesToTheDesk() {
        Page page = signedIn("member");
        assertThat(page.locator("h1")).hasText("Dobrý deň");
        assertThat(page.locator(".demo")).isVisible();
    }

    @Test
    void aWrongPasswordIsRefusedInWords() {
        Page page = visitor("sk-SK", 1280, ColorScheme.LIGHT);
        page.navigate(address("login"));
        page.locator("input[name=username]").fill("nobody@gremium.example");
        page.locator("input[name=password]").fill("wrong");
        page.locator("input[name=password]").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("nesedí");
    }

    @Test
    void theLanguageChangesAndThePageStays() {
        Page page = signedIn("secretary");
        page.navigate(address("tasks"));
        assertThat(page.locator("h1")).hasText("Úlohy");
        page.locator(".languages vaadin-button[lang=en]").click();
        assertThat(page.locator("h1")).hasText("Tasks");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.locator(".languages vaadin-button[lang=sk]").click();
        assertThat(page.locator("h1")).hasText("Úlohy");
    }

    @Test
    void whatIsNotThereReadsLikeWhatIsNotForTheReader() {
        Page page = signedIn("member");
        page.navigate(address("tasks/00000000-0000-7000-8000-000000000000"));
        assertThat(page.locator("h1")).hasText("Stránka sa nenašla");
    }
}
