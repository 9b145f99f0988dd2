package sk.gremium.flow;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import sk.gremium.testing.WithDatabase;

/** The application on a port of its own, and Chromium before it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ActiveProfiles("demo")
@WithDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    static final String PASSWORD = "gremium-demo-2026";

    /** Milliseconds: a machine that does other things besides is slow, not wrong. */
    private static final double PATIENCE = 30_000;

    private Playwright playwright;
    private Browser browser;
    private @Nullable BrowserContext context;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    BrowserTest() {}

    @BeforeAll
    void openBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("gremium.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    void closeBrowser() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void closeContext() {
        if (context != null) {
            context.close();
        }
    }

    /** What the application stored, for what no screen shows. */
    JdbcClient database() {
        return jdbc;
    }

    String address(String route) {
        return "http://localhost:" + port + "/" + route;
    }

    /** A new visitor with this language and window; the one before leaves. */
    Page visitor(String language, int width, ColorScheme scheme) {
        if (context != null) {
            context.close();
        }
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(scheme)
                .setAcceptDownloads(true)
                .setViewportSize(width, width < 600 ? 740 : 860));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /** Somebody who has signed in by the form, in Slovak, on a wide screen. */
    Page signedIn(String who) {
        Page page = visitor("sk-SK", 1280, ColorScheme.LIGHT);
        signIn(page, who);
        return page;
    }

    /** The same on the page at this address. */
    Page at(String who, String route) {
        Page page = signedIn(who);
        page.navigate(address(route));
        return page;
    }

    void signIn(Page page, String who) {
        signIn(page, address("login"), who);
    }

    void signIn(Page page, String login, String who) {
        page.navigate(login);
        page.locator("input[name=username]").fill(who + "@gremium.example");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.locator("header.top").waitFor();
    }
}
