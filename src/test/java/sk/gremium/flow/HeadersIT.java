package sk.gremium.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import sk.gremium.testing.WithDatabase;

/** Every kind of response carries the headers (OWASP ASVS 5.0, 3.4). */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ActiveProfiles("demo")
@WithDatabase
class HeadersIT {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "login",
                "tasks",
                "tasks/1",
                "login?v-r=init&location=login",
                "styles/gremium.css",
                "icons/gremium.svg",
                "livez",
                "readyz",
                "VAADIN/nothing.js",
                "nothing/at/all"
            })
    void everyResponseCarriesTheHeaders(String path) throws Exception {
        assertProtected(get(path));
    }

    @Test
    void aForgedMessageIsRefusedWithTheHeaders() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(uri("?v-r=uidl&v-uiId=0"))
                        .POST(HttpRequest.BodyPublishers.ofString("{\"csrfToken\":\"forged\",\"rpc\":[]}"))
                        .build(),
                BodyHandlers.ofString());
        assertProtected(answer);
    }

    @Test
    void everyScriptOfThePageCarriesItsNonce() throws Exception {
        HttpResponse<String> page = get("login");
        Matcher nonce = NONCE.matcher(
                page.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertThat(nonce.find()).isTrue();
        Matcher scripts = Pattern.compile("<script([^>]*)>").matcher(page.body());
        int count = 0;
        while (scripts.find()) {
            assertThat(scripts.group(1)).contains("nonce=\"" + nonce.group(1) + "\"");
            count++;
        }
        assertThat(count).isPositive();
    }

    @Test
    void theNonceIsNeverTheSame() throws Exception {
        assertThat(get("login").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(get("login").headers().firstValue("Content-Security-Policy"));
    }

    private static void assertProtected(HttpResponse<String> answer) {
        assertThat(answer.headers().map())
                .containsKeys(
                        "content-security-policy",
                        "x-content-type-options",
                        "x-frame-options",
                        "referrer-policy",
                        "cross-origin-opener-policy",
                        "cross-origin-resource-policy",
                        "permissions-policy");
        String policy = answer.headers().firstValue("content-security-policy").orElseThrow();
        assertThat(policy)
                .contains("frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("script-src 'self'");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + "/" + path);
    }
}
