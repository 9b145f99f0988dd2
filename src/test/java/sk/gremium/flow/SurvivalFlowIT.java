package sk.gremium.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a text that is being typed when the session ends or the application is killed. */
class SurvivalFlowIT extends BrowserTest {

    /** What is typed may be lost if it is younger than this; a second of it is for the way to the server. */
    private static final int MOST_LOST = 3_000;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    @Test
    void whatIsTypedWhileTheSessionEndsIsOfferedAfterSigningInAgain() {
        Page page = signedIn("member");
        Locator text = writing(page, address(openDraft()));
        text.pressSequentially("Doplniť termín, ", slowly());
        page.waitForTimeout(MOST_LOST);
        String comment = page.url();
        page.context().clearCookies();
        text.pressSequentially("do ktorého sa vyhodnotí.", slowly());
        page.waitForTimeout(MOST_LOST);

        signIn(page, "member");
        page.navigate(comment);
        Locator card = page.locator(".cm.writing");
        assertThat(card.locator("textarea").first()).hasValue(Pattern.compile("Doplniť termín,.*"));
        button(card, "Pokračovať v ňom").click();
        assertThat(card.locator("textarea").first()).hasValue("Doplniť termín, do ktorého sa vyhodnotí.");
    }

    @Test
    void whatWasTypedThreeSecondsBeforeAKillIsThereAfterTheNextStart(@TempDir Path folder) throws Exception {
        try (var application = new SeparateApplication(
                folder,
                Map.of(
                        "spring.datasource.url", setting("url"),
                        "spring.datasource.username", setting("username"),
                        "spring.datasource.password", setting("password")))) {
            Page page = visitor("sk-SK", 1280, ColorScheme.LIGHT);
            signIn(page, application.address("login"), "member");
            Locator text = writing(page, application.address(openDraft()));
            text.pressSequentially("Tento text prežije pád servera.", slowly());
            page.waitForTimeout(MOST_LOST);
            String comment = page.url();
            application.kill();
            text.pressSequentially(" Aj táto veta.", slowly());

            application.startAgain();
            signIn(page, application.address("login"), "member");
            page.navigate(comment);
            Locator card = page.locator(".cm.writing");
            assertThat(card.locator("textarea").first()).hasValue("Tento text prežije pád servera.");
            button(card, "Pokračovať v ňom").click();
            assertThat(card.locator("textarea").first()).hasValue("Tento text prežije pád servera. Aj táto veta.");
        }
    }

    private String setting(String name) {
        return environment.getRequiredProperty("spring.datasource." + name);
    }

    /** A draft on which the demonstration's member may comment. */
    private String openDraft() {
        return "drafts/" + jdbc.sql("""
                        select r.draft from review_round r join draft d on d.id = r.draft
                        where d.state = 'IN_ROUND' and r.state = 'OPEN' and r.closed_at is null
                        order by r.opened_at desc limit 1""").query(String.class).single();
    }

    /** The field of a new comment on the first paragraph. */
    private static Locator writing(Page page, String address) {
        page.navigate(address);
        page.locator(".doc-body p[data-block]").first().evaluate("block => block.focus()");
        page.keyboard().press("c");
        Locator text = page.locator(".cm.writing textarea").first();
        text.click();
        return text;
    }

    private static Locator.PressSequentiallyOptions slowly() {
        return new Locator.PressSequentiallyOptions().setDelay(30);
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
