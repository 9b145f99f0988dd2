package sk.gremium.house;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import sk.gremium.action.TaskFilter;
import sk.gremium.action.TaskRegister;
import sk.gremium.draft.Drafts;
import sk.gremium.review.Comments;
import sk.gremium.testing.Bench;
import sk.gremium.testing.ModuleTest;

/** What the lists of a crowded committee cost beside a plain select of the rows that they show. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListBench {

    private static final int SIZE = 200;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient jdbc;

    private Crowd crowd;

    @SuppressWarnings("NullAway.Init")
    ListBench() {}

    @BeforeEach
    void fill() {
        if (crowd == null) {
            crowd = new Crowd(beans, SIZE);
        }
    }

    @Test
    void tasks() throws Exception {
        Bench.compare(
                SIZE + " tasks",
                () -> beans.getBean(TaskRegister.class).list(crowd.member(), TaskFilter.ALL),
                "select * from task",
                () -> rows(
                        "select * from task where committee = ?",
                        crowd.committee().id().value()));
    }

    @Test
    void drafts() throws Exception {
        Bench.compare(
                SIZE + " drafts",
                () -> beans.getBean(Drafts.class).list(crowd.member()),
                "select * from draft",
                () -> rows(
                        "select * from draft where committee = ?",
                        crowd.committee().id().value()));
    }

    @Test
    void comments() throws Exception {
        Bench.compare(
                SIZE + " comments of a round",
                () -> beans.getBean(Comments.class).list(crowd.member(), crowd.rounds.getFirst()),
                "select * from review_comment",
                () -> rows(
                        "select * from review_comment where round = ?",
                        crowd.rounds.getFirst().value()));
    }

    private Object rows(String select, Object parameter) {
        return jdbc.sql(select).param(parameter).query().listOfRows();
    }
}
