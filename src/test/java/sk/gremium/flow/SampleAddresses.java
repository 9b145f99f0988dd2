package sk.gremium.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For every route of the application at least one address of the demonstration, and who opens it. A new route belongs in
 * here; the accessibility test fails until it is.
 */
final class SampleAddresses {

    /** Stands for a visitor who has not signed in. */
    static final String VISITOR = "";

    private static final String NOWHERE = "-";

    /**
     * An address that somebody opens.
     *
     * @param route the template that it belongs to; empty parameters, as the registry writes it
     * @param who the account's name, or {@link #VISITOR}
     */
    record Sample(String route, String who, String address) {

        /** Whether it stands for all addresses where there is nothing, or nothing for this person. */
        boolean leadsNowhere() {
            return route.equals(NOWHERE);
        }
    }

    private final JdbcClient jdbc;
    private final List<Sample> samples = new ArrayList<>();

    SampleAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
        shell();
        places();
        drafts();
        rounds();
        meetings();
        decisions();
        minutes();
        tasks();
    }

    List<Sample> all() {
        return samples.stream().filter(sample -> !sample.leadsNowhere()).toList();
    }

    List<Sample> of(String who) {
        return samples.stream().filter(sample -> sample.who().equals(who)).toList();
    }

    private void shell() {
        add("login", VISITOR, "login");
        add("setup/:token?", VISITOR, "setup/of-long-ago");
        for (String who : List.of("member", "coordinator", "secretary", "chair", "iom", "admin")) {
            add("", who, "");
        }
        add(NOWHERE, "member", "nothing/at/all");
        add(NOWHERE, "member", "drafts/00000000-0000-7000-8000-000000000000");
        add(NOWHERE, "member", "drafts/new");
    }

    private void places() {
        UUID committee = id("select id from committee where code = 'MEKOMIC'");
        UUID institution = id("select id from institution where abbr = 'MPSVR SR'");
        add("committees", "member", "committees");
        add("committees/:committee", "member", "committees/" + committee);
        add("committees/:committee", "secretary", "committees/" + committee);
        add("institutions", "member", "institutions");
        add("institutions/:institution", "member", "institutions/" + institution);
        add("institutions/:institution", "admin", "institutions/" + institution);
        add("audit", "secretary", "audit");
        add("audit", "admin", "audit");
    }

    private void drafts() {
        UUID open = draft("Akčný plán integrácie cudzincov%");
        UUID evaluated = draft("Koncepcia kontaktných miest%");
        add("drafts", "member", "drafts");
        add("drafts", "secretary", "drafts");
        add("drafts/new", "secretary", "drafts/new");
        add("drafts/:draft", "member", "drafts/" + open);
        add("drafts/:draft", "secretary", "drafts/" + evaluated);
        add("drafts/:draft/upload", "secretary", "drafts/" + draft("Metodika kurzov%") + "/upload");
    }

    private void rounds() {
        UUID evaluated = draft("Koncepcia kontaktných miest%");
        UUID published = draft("Národný program boja%");
        add("drafts/:draft/rounds/new", "secretary", "drafts/" + draft("Metodika kurzov%") + "/rounds/new");
        add("drafts/:draft/round", "secretary", "drafts/" + draft("Akčný plán integrácie cudzincov%") + "/round");
        add("drafts/:draft/evaluation", "secretary", "drafts/" + evaluated + "/evaluation");
        add("drafts/:draft/disputes", "iom", "drafts/" + published + "/disputes");
        add(
                "drafts/:draft/response",
                "coordinator",
                "drafts/" + draft("Akčný plán integrácie cudzincov%") + "/response");
    }

    private void meetings() {
        String ahead = "meetings/" + meeting("CONVENED");
        String held = "meetings/" + meeting("HELD");
        add("meetings", "member", "meetings");
        add("meetings", "secretary", "meetings");
        add("meetings/new", "secretary", "meetings/new");
        add("meetings/:meeting", "member", ahead);
        add("meetings/:meeting", "secretary", ahead);
        add("meetings/:meeting", "chair", held);
        add("meetings/:meeting/session", "secretary", ahead + "/session");
    }

    private void decisions() {
        UUID adopted = id("""
                select r.id from resolution r join committee c on c.id = r.committee
                where c.code = 'MEKOMIC' and r.state = 'ADOPTED' order by r.number limit 1""");
        add("resolutions", "member", "resolutions");
        add("resolutions", "iom", "resolutions");
        add("resolutions/:resolution", "member", "resolutions/" + adopted);
        add("resolutions/:resolution", "secretary", "resolutions/" + adopted);
    }

    private void minutes() {
        add("minutes", "member", "minutes");
        add("minutes/:minutes", "member", "minutes/" + minutes("CIRCULATED"));
        add("minutes/:minutes", "secretary", "minutes/" + minutes("CIRCULATED"));
        add("minutes/:minutes", "chair", "minutes/" + minutes("PUBLISHED"));
    }

    private UUID minutes(String state) {
        return jdbc.sql("""
                        select m.id from minutes m join committee c on c.id = m.committee
                        where c.code = 'MEKOMIC' and m.state = ? limit 1""").param(state).query(UUID.class).single();
    }

    private void tasks() {
        UUID reported = id("""
                select t.id from task t join committee c on c.id = t.committee
                where c.code = 'MEKOMIC' and exists (select 1 from task_report r where r.task = t.id) limit 1""");
        add("tasks", "member", "tasks");
        add("tasks", "iom", "tasks");
        add("tasks/:task", "coordinator", "tasks/" + reported);
        add("tasks/:task", "secretary", "tasks/" + reported);
    }

    private void add(String route, String who, String address) {
        samples.add(new Sample(route, who, address));
    }

    private UUID draft(String title) {
        return jdbc.sql("select id from draft where title like ?")
                .param(title)
                .query(UUID.class)
                .single();
    }

    private UUID meeting(String state) {
        return jdbc.sql("""
                        select m.id from meeting m join committee c on c.id = m.committee
                        where c.code = 'MEKOMIC' and m.state = ? order by m.starts_at desc limit 1""").param(state).query(UUID.class).single();
    }

    private UUID id(String sql) {
        return jdbc.sql(sql).query(UUID.class).single();
    }
}
