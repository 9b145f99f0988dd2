package sk.gremium.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What somebody with bad intentions tries first. */
class AttackIT extends BrowserTest {

    private static final String PLANTED = "<img src=x onerror=\"window.planted=1\">";
    private static final String NOBODYS = "00000000-0000-7000-8000-000000000000";

    private static final Map<String, List<String>> BELOW = Map.of(
            "drafts", List.of("", "/response", "/evaluation", "/disputes", "/upload", "/round", "/rounds/new"),
            "meetings", List.of("", "/session"));

    @ParameterizedTest
    @ValueSource(strings = {"secretary", "admin"})
    void anAddressOfAnotherCommitteeReadsLikeOneThatLeadsNowhere(String who) {
        Map<String, String> theirs = Map.of(
                "drafts", of("draft", "committee"),
                "meetings", of("meeting", "committee"),
                "tasks", of("task", "committee"),
                "minutes", of("minutes", "committee"),
                "resolutions", of("resolution", "committee"));
        Page page = signedIn(who);
        theirs.forEach((things, id) -> {
            for (String below : BELOW.getOrDefault(things, List.of(""))) {
                String forged = words(page, things + "/" + NOBODYS + below);
                assertThat(words(page, things + "/" + id + below))
                        .as(things + below)
                        .isEqualTo(forged)
                        .startsWith("Stránka sa nenašla");
            }
        });
    }

    @Test
    void aCommentOfAnotherCommitteeReadsLikeOneThatNobodyWrote() {
        String draft = id("select id from draft where title like 'Akčný plán integrácie%'");
        String comment = id("""
                select k.id from review_comment k join review_round r on r.id = k.round join draft d on d.id = r.draft
                join committee c on c.id = d.committee where c.code = 'ESOL' limit 1""");
        Page page = signedIn("secretary");
        String forged = words(page, "drafts/" + draft + "?comment=" + NOBODYS);
        assertThat(words(page, "drafts/" + draft + "?comment=" + comment))
                .isEqualTo(forged)
                .contains("Túto pripomienku nemôžete vidieť");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iom", "secretary", "admin"})
    void noDraftCommentOfAnotherInstitutionIsInAnyAnswer(String who) {
        List<String> hidden = database()
                .sql("""
                        select k.body from review_comment k where k.state = 'DRAFT' and char_length(k.body) > 20
                          and k.institution not in (select coalesce(a.institution, uuid()) from account a where a.login = ?)""")
                .param(who + "@gremium.example")
                .query(String.class)
                .list();
        assertThat(hidden).isNotEmpty();
        Page page = signedIn(who);
        StringBuilder answers = recorded(page);
        List<UUID> commented = database()
                .sql("select distinct r.draft from review_comment k join review_round r on r.id = k.round"
                        + " where k.state = 'DRAFT'")
                .query(UUID.class)
                .list();
        for (UUID draft : commented) {
            for (String below : BELOW.getOrDefault("drafts", List.of())) {
                words(page, "drafts/" + draft + below);
            }
        }
        for (String route : List.of("", "drafts", "meetings", "minutes", "resolutions", "tasks", "audit")) {
            words(page, route);
        }
        assertThat(answers.length()).isGreaterThan(100_000);
        hidden.forEach(text -> assertThat(answers.indexOf(json(text))).as(text).isNegative());
    }

    @Test
    void whatSomebodyPlantsInATextIsShownAndNeverRuns() {
        String draft = id("select id from draft where title like 'Akčný plán integrácie%'");
        try (Planted planted = new Planted()) {
            planted.in("draft", "title", draft);
            String task = id("select id from task where committee = (select committee from draft where id = '" + draft
                    + "') limit 1");
            planted.in("task", "title", task);
            String comment = id("""
                    select k.id from review_comment k join review_round r on r.id = k.round
                    join institution i on i.id = k.institution
                    where i.abbr = 'MPSVR SR' and k.state = 'DRAFT' and r.draft = '%s' limit 1""".formatted(draft));
            planted.in("review_comment", "body", comment);
            String item = id("""
                    select a.id from agenda_item a join meeting m on m.id = a.meeting join committee c on c.id = m.committee
                    where c.code = 'MEKOMIC' and m.state = 'CONVENED' and a.fixed is null limit 1""");
            planted.in("agenda_item", "title", item);
            String meeting = id("select meeting from agenda_item where id = '" + item + "'");
            Page page = signedIn("member");
            for (String address : List.of(
                    "drafts",
                    "drafts/" + draft,
                    "drafts/" + draft + "?comment=" + comment,
                    "drafts/" + draft + "/response",
                    "meetings/" + meeting,
                    "tasks",
                    "tasks/" + task)) {
                assertThat(words(page, address)).as(address).contains(PLANTED);
                assertThat(page.evaluate("() => window.planted === undefined"))
                        .as(address)
                        .isEqualTo(true);
                assertThat(page.locator("img[src=x]").count()).as(address).isZero();
            }
        }
    }

    @Test
    void theContentSecurityPolicyStopsWhatGetsIntoThePageAllTheSame() {
        Page page = signedIn("member");
        page.evaluate("markup => document.querySelector('main').insertAdjacentHTML('beforeend', markup)", PLANTED);
        page.evaluate("() => { const s = document.createElement('div'); s.innerHTML ="
                + " '<a href=\"javascript:window.planted=2\" id=bad>x</a>'; document.body.append(s); }");
        page.locator("#bad").dispatchEvent("click");
        page.waitForTimeout(300);
        assertThat(page.evaluate("() => window.planted === undefined")).isEqualTo(true);
    }

    @Test
    void anOriginalFileLeavesAsAnAttachmentThatRunsNothing() {
        Page page = signedIn("member");
        words(page, "drafts/" + id("select id from draft where title like 'Akčný plán integrácie%'"));
        String href = page.locator("a[download]").first().getAttribute("href");

        APIResponse answer = page.request().get(address(href));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "sandbox; default-src 'none'")
                .containsEntry("cross-origin-resource-policy", "same-origin");
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        assertThat(answer.headers().get("cache-control")).contains("no-store");
    }

    /** What the page says below its frame. */
    private String words(Page page, String route) {
        page.navigate(address(route));
        page.locator("h1").first().waitFor();
        page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())");
        return page.locator(".frame-content").innerText();
    }

    /** All that the application answers from now on. */
    private static StringBuilder recorded(Page page) {
        StringBuilder answers = new StringBuilder();
        page.onResponse(response -> {
            if (response.request().resourceType().matches("document|xhr|fetch")) {
                answers.append(response.text());
            }
        });
        return answers;
    }

    /** As a text stands inside the messages of a page. */
    private static String json(String text) {
        String quoted = JsonMapper.shared().writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** Something of the expert group, of which the accounts tried here are no part. */
    private String of(String table, String committee) {
        return id("select t.id from %s t join committee c on c.id = t.%s where c.code = 'ESOL' limit 1"
                .formatted(table, committee));
    }

    /** Puts markup into fields of the database and the old texts back. */
    private final class Planted implements AutoCloseable {

        private final List<Runnable> undo = new ArrayList<>();

        void in(String table, String column, String id) {
            UUID key = UUID.fromString(id);
            String before = database()
                    .sql("select %s from %s where id = ?".formatted(column, table))
                    .param(key)
                    .query(String.class)
                    .single();
            String write = "update %s set %s = ? where id = ?".formatted(table, column);
            undo.add(() -> database().sql(write).params(before, key).update());
            database().sql(write).params(PLANTED, key).update();
        }

        @Override
        public void close() {
            undo.forEach(Runnable::run);
        }
    }

    private String id(String sql) {
        return database().sql(sql).query(UUID.class).single().toString();
    }
}
