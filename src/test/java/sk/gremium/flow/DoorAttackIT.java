package sk.gremium.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.gremium.flow.HttpVisitor.cookie;
import static sk.gremium.flow.HttpVisitor.form;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody with bad intentions tries at the door: cookies, messages, sign-ins and addresses made by hand. */
class DoorAttackIT extends BrowserTest {

    private HttpVisitor visitor = new HttpVisitor("");

    @BeforeEach
    void standAtTheDoor() {
        visitor = new HttpVisitor(address(""));
    }

    /** Whatever was tried, the door still opens to who knows the password. */
    @AfterEach
    void showThatTheDoorStillOpens() throws Exception {
        String session = visitor.signedIn("member");
        assertThat(visitor.send("GET", "tasks", session, "").statusCode()).isEqualTo(200);
    }

    @Test
    void theLinkOfADownloadOpensNothingToAnotherReader() throws Exception {
        Page page = signedIn("member");
        page.navigate(address("drafts"));
        page.getByText("Akčný plán integrácie").first().click();
        String link = page.locator("a[download]").first().getAttribute("href");
        assertThat(visitor.send("GET", link, cookieOf(page), "").statusCode()).isEqualTo(200);

        HttpResponse<String> others = visitor.send("GET", link, visitor.signedIn("iom"), "");

        assertThat(others.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(visitor.send("GET", link, "", "").statusCode()).isEqualTo(302);
    }

    @Test
    void aMessageOfOnePageSentByAnotherReaderChangesNothing() throws Exception {
        Page page = signedIn("member");
        Request message = page.waitForRequest(
                request ->
                        request.url().contains("v-r=uidl") && request.method().equals("POST"),
                () -> page.navigate(address("tasks")));
        String path = message.url().replaceFirst("^https?://[^/]+/", "");
        String other = visitor.signedIn("iom");

        HttpResponse<String> answer = visitor.send("POST", path, other, message.postData());

        assertThat(answer.body()).containsAnyOf("appError", "sessionExpired").doesNotContain("Hronská");
        assertThat(visitor.send("POST", path, "", message.postData()).body()).doesNotContain("Hronská");
        assertThat(visitor.send("POST", "?v-r=heartbeat&v-uiId=0", "", "").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void withoutItsTokenNoOtherPostIsTaken() throws Exception {
        String session = visitor.signedIn("member");

        assertThat(visitor.send("POST", "logout", session, "").statusCode()).isEqualTo(403);
        assertThat(visitor.send("GET", "tasks", session, "").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/drafts//x",
                "/drafts/..%2f..%2fetc",
                "/drafts/%2e%2e/x",
                "/tasks;jsessionid=1",
                "/tasks/%00",
                "/actuator",
                "/actuator/env",
                "/VAADIN/../application.yaml",
                "/application.yaml",
                "/.git/config",
                "/tasks/not-an-id",
                "/tasks?institution=not-an-id",
                "/audit?before=%27",
                "/drafts?committee=%3Cscript%3E"
            })
    void anOddAddressAnswersInWordsAndTellsNothingOfTheInside(String path) throws Exception {
        String cookie = visitor.signedIn("member");
        String answer = visitor.raw("GET " + path, "Accept: text/html\r\nCookie: " + cookie, "");

        assertThat(answer)
                .doesNotContain("Whitelabel")
                .doesNotContain("Exception")
                .doesNotContain("at sk.gremium")
                .doesNotContain("jdbc:")
                .doesNotStartWith("HTTP/1.1 5");
    }

    @Test
    void theCookieOfASessionThatWasLeftOpensNothing() throws Exception {
        String before = cookie(visitor.send("GET", "login", "", ""));
        HttpResponse<String> in = visitor.send("POST", "login", before, form("member@gremium.example", PASSWORD));
        String session = cookie(in);
        assertThat(session).as("a new session at sign-in").isNotEqualTo(before);
        assertThat(visitor.send("GET", "tasks", before, "").statusCode()).isEqualTo(302);
        assertThat(visitor.send("GET", "tasks", session, "").statusCode()).isEqualTo(200);

        Page page = signedIn("member");
        String browsers = cookieOf(page);
        assertThat(visitor.send("GET", "tasks", browsers, "").statusCode()).isEqualTo(200);
        page.locator(".reader-menu vaadin-menu-bar-button").first().click();
        page.getByText("Odhlásiť").click();
        page.locator("input[name=username]").waitFor();
        assertThat(visitor.send("GET", "tasks", browsers, "").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "username=member%40gremium.example",
                "password=gremium-demo-2026",
                "username=&password=",
                "username=member%40gremium.example&password=",
                "username=member%40gremium.example&password=%00",
                "username=member%40gremium.example%00&password=wrong",
                "username[]=member%40gremium.example&password[]=gremium-demo-2026",
                "username=null&password=null"
            })
    void anOddSignInOpensNothing(String body) throws Exception {
        HttpResponse<String> answer = visitor.send("POST", "login", "", body);

        assertThat(visitor.send("GET", "tasks", cookie(answer), "").statusCode())
                .isEqualTo(302);
    }

    @Test
    void aSignInOfAMegabyteOpensNothingAndHarmsNothing() throws Exception {
        HttpResponse<String> answer =
                visitor.send("POST", "login", "", form("member@gremium.example", "a".repeat(1 << 20)));

        assertThat(visitor.send("GET", "tasks", cookie(answer), "").statusCode())
                .isEqualTo(302);
        assertThat(visitor.send("GET", "livez", "", "").statusCode()).isEqualTo(200);
    }

    @Test
    void noOtherSiteSignsItsReadersIn() throws Exception {
        for (String header : List.of("Origin: https://evil.example", "Sec-Fetch-Site: cross-site")) {
            String body = form("member@gremium.example", PASSWORD);
            String answer =
                    visitor.raw("POST /login", header + "\r\nContent-Type: application/x-www-form-urlencoded", body);
            assertThat(answer).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void aForgedHostLeadsNowhere() throws Exception {
        for (String header : List.of("Host: evil.example", "Host: localhost\r\nX-Forwarded-Host: evil.example")) {
            assertThat(visitor.raw("GET /tasks", header, "")).doesNotContain("evil.example");
            assertThat(visitor.raw("GET /login", header, "")).doesNotContain("evil.example");
        }
    }

    private static String cookieOf(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
