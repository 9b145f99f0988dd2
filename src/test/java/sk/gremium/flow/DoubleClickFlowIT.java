package sk.gremium.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A double click on what people press most makes one of everything, and the trail says so too. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DoubleClickFlowIT extends BrowserTest {

    private static final String TITLE = "Materiál na dvojklik";
    private static final String ITEM = "Bod na dvojklik";

    @Autowired
    private JdbcClient jdbc;

    private String draft = "";

    @Test
    @Order(1)
    void oneDraftOfAnUpload() {
        Page page = signedIn("secretary");
        page.navigate(address("drafts/new"));
        page.locator("input[type=file]").first().setInputFiles(Path.of("src/main/resources/demo/statut.docx"));
        page.locator("vaadin-text-field input").first().fill(TITLE);
        button(page.locator("body"), "Založiť materiál").dblclick();
        page.waitForURL(Pattern.compile(".*/drafts/[0-9a-f-]{36}.*"));
        draft = page.url().replaceFirst(".*/drafts/", "").replaceFirst("\\?.*", "");
        assertThat(count("select count(*) from draft where title = ?", TITLE)).isOne();
        assertThat(trail("draft.uploaded")).isOne();
    }

    @Test
    @Order(2)
    void oneRound() {
        Page page = signedIn("secretary");
        page.navigate(address("drafts/" + draft + "/rounds/new"));
        button(page.locator("body"), "Otvoriť kolo pripomienkovania").click();
        button(page.locator("vaadin-dialog"), "Otvoriť kolo pripomienkovania").dblclick();
        assertThat(page.locator(".lead")).containsText("1. kolo pripomienkovania");
        assertThat(count("select count(*) from review_round where draft = ?", draft))
                .isOne();
        assertThat(trail("round.opened")).isOne();
    }

    @Test
    @Order(3)
    void oneCommentWhichIsSentOnce() {
        Page page = signedIn("coordinator");
        page.navigate(address("drafts/" + draft));
        page.locator(".doc-body p[data-block]").first().evaluate("block => block.focus()");
        page.keyboard().press("c");
        Locator card = page.locator(".cm.writing");
        card.locator("textarea").first().fill("Raz a dosť.");
        button(card, "Hotovo").dblclick();
        assertThat(page.locator(".cm.closed")).containsText("Raz a dosť.");
        assertThat(comments("DRAFT")).isOne();
        assertThat(button(page.locator("body"), "Odoslať za MPSVR SR (1)")).isVisible();

        page.navigate(address("drafts/" + draft + "/response"));
        button(page.locator("body"), "Odoslať za MPSVR SR (1)").click();
        button(page.locator("vaadin-dialog"), "Odoslať za MPSVR SR (1)").dblclick();
        assertThat(page.locator(".lead")).containsText(Pattern.compile("(?<!ne)odoslané"));
        assertThat(comments("SENT")).isOne();
        assertThat(trail("response.sent")).isOne();
    }

    @Test
    @Order(4)
    void oneParagraphOfTheWorkingText() {
        Page page = signedIn("secretary");
        page.navigate(address("drafts/" + draft + "?v=working"));
        page.locator(".doc-body p[data-block]").first().evaluate("block => block.focus()");
        page.keyboard().press("e");
        button(page.locator(".cm.writing"), "Pridať odsek za").click();
        page.locator(".cm.writing textarea").fill("Odsek na dvojklik.");
        button(page.locator(".cm.writing"), "Pridať odsek").dblclick();
        assertThat(page.locator(".doc-body ins").first()).containsText("Odsek na dvojklik.");
        assertThat(page.locator(".doc-body [data-block]")
                        .filter(new Locator.FilterOptions().setHasText("Odsek na dvojklik.")))
                .hasCount(1);
        assertThat(trail("draft.paragraph_added")).isOne();
    }

    @Test
    @Order(5)
    void oneMeetingWithOneItem() {
        long before = count("select count(*) from meeting where place = ?", TITLE);
        Page page = signedIn("secretary");
        page.navigate(address("meetings/new"));
        Locator day = page.locator("vaadin-date-picker input");
        day.fill("15. 3. 2028");
        day.press("Enter");
        page.getByLabel("Miesto konania").fill(TITLE);
        button(page.locator("body"), "Naplánovať zasadnutie").dblclick();
        page.waitForURL(Pattern.compile(".*/meetings/[0-9a-f-]{36}.*"));
        assertThat(count("select count(*) from meeting where place = ?", TITLE)).isEqualTo(before + 1);

        Locator item = page.getByLabel("Nový bod programu");
        item.fill(ITEM);
        item.press("Enter");
        page.keyboard().press("Enter");
        assertThat(page.locator(".agenda")).containsText(ITEM);
        assertThat(count("select count(*) from agenda_item where title = ?", ITEM))
                .isOne();
    }

    private long comments(String state) {
        return jdbc.sql("""
                        select count(*) from review_comment c join review_round r on r.id = c.round
                        where r.draft = ? and c.state = ?""").params(draft, state).query(Long.class).single();
    }

    private long count(String sql, String parameter) {
        return jdbc.sql(sql).param(parameter).query(Long.class).single();
    }

    /** How often the trail says so of this draft. */
    private long trail(String what) {
        return jdbc.sql("select count(*) from audit_entry where what = ? and facts like ?")
                .params(what, "%" + TITLE + "%")
                .query(Long.class)
                .single();
    }

    private static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
