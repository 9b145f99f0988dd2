package sk.gremium.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static sk.gremium.flow.Screens.button;
import static sk.gremium.flow.Screens.confirm;
import static sk.gremium.flow.Screens.dialog;
import static sk.gremium.flow.Screens.done;
import static sk.gremium.flow.Screens.download;
import static sk.gremium.flow.Screens.link;
import static sk.gremium.flow.Screens.pick;
import static sk.gremium.flow.Screens.type;
import static sk.gremium.flow.Screens.words;

import com.microsoft.playwright.Page;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Minutes from the draft that is there when the meeting ends to the numbered edition that stays. */
final class MinutesSteps {

    private MinutesSteps() {}

    /** Opens the minutes of the meeting shown and answers with their route. */
    static String open(Page page) {
        link(page.locator(".page-actions"), "Otvoriť zápisnicu").click();
        page.waitForURL(Pattern.compile(".*/minutes/[0-9a-f-]{36}$"));
        return page.url().replaceFirst(".*/minutes/", "minutes/");
    }

    /** Sends the draft to the committee with a verifier. */
    static void circulate(Page page) {
        button(page, "Rozoslať zápisnicu").click();
        if (!dialog(page).innerText().contains("Hronská")) {
            pick(dialog(page), "Overovatelia", "Hronská");
            page.keyboard().press("Escape");
        }
        type(dialog(page), "Číslo spisu", "2027/1234");
        done(page, "Rozoslať zápisnicu");
        assertThat(page.locator(".lead")).containsText("rozoslaná");
    }

    /** Nobody waits five working days for a test. */
    static void letTheDeadlinePass(JdbcClient database, String route) {
        database.sql("""
                        update minutes set deadline_at = '2020-01-01', deadline_rule = json_set(deadline_rule,
                          '$.deadlineAt', '2020-01-01T00:00:00Z') where id = ?""").param(UUID.fromString(route.replaceFirst(".*/", ""))).update();
    }

    static void agree(Page page) {
        button(page, "Súhlasím bez opráv").click();
        assertThat(page.locator("main")).containsText("Súhlasia: MPSVR SR");
    }

    static void verify(Page page) {
        confirm(page, "Overiť zápisnicu");
        assertThat(page.locator(".lead")).containsText("overená");
    }

    static void approve(Page page) {
        confirm(page, "Schváliť zápisnicu");
        assertThat(page.locator(".lead")).containsText("schválená");
    }

    /** Publishes; the fingerprint on the page is that of the file handed out. */
    static void publish(Page page) {
        button(page, "Zverejniť zápisnicu").click();
        assertThat(dialog(page)).containsText("V zápisnici nič nechýba");
        done(page, "Zverejniť zápisnicu");
        assertThat(page.locator(".lead")).containsText("zverejnená");
        assertThat(page.locator(".lead")).containsText(Pattern.compile("MEKOMIC-\\d{4}-\\d{2}"));
        byte[] docx = download(page, link(page.locator(".page-actions"), "Stiahnuť DOCX"));
        assertThat(page.locator(".fingerprint")).hasText(sha256(docx));
        assertThat(words(docx))
                .contains(MeetingSteps.SAID, DecisionSteps.POINT, "2027/1234")
                .contains("Chýba zmienka o pozorovateľoch.");
        assertThat(button(page, "Vrátiť na prepracovanie")).hasCount(0);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
