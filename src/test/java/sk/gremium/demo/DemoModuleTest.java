package sk.gremium.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import sk.gremium.action.TaskColumn;
import sk.gremium.action.TaskFilter;
import sk.gremium.action.TaskRegister;
import sk.gremium.action.TaskRow;
import sk.gremium.action.TaskState;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.committee.Committees;
import sk.gremium.directory.AccountInfo;
import sk.gremium.directory.Accounts;
import sk.gremium.kernel.Actor;
import sk.gremium.testing.ModuleTest;

@ModuleTest
@ActiveProfiles("demo")
class DemoModuleTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Committees committees;

    @Autowired
    private TaskRegister tasks;

    @SuppressWarnings("NullAway.Init")
    DemoModuleTest() {}

    @Test
    void iomSeesThreeCommittees() {
        assertThat(committees.visible(actor("iom")))
                .extracting(CommitteeInfo::abbr)
                .containsExactlyInAnyOrder("MECOMIC", "Riadiaci výbor", "Expertná skupina");
    }

    @Test
    void theTasksAreInAllStatesOfLife() {
        List<TaskRow> all = tasks.list(actor("iom"), TaskFilter.ALL);
        Set<TaskState> states = all.stream().map(TaskRow::state).collect(Collectors.toSet());
        assertThat(states).contains(TaskState.NEW, TaskState.IN_PROGRESS, TaskState.FULFILLED);
        assertThat(all).anyMatch(TaskRow::overdue).anyMatch(task -> task.openReports() > 0);
        assertThat(tasks.list(actor("iom"), new TaskFilter(null, null, TaskColumn.SOON, null)))
                .isNotEmpty();
    }

    @Test
    void theAdministratorManagesAndReadsNothing() {
        assertThat(committees.visible(actor("admin"))).isEmpty();
        assertThat(tasks.list(actor("admin"), TaskFilter.ALL)).isEmpty();
    }

    private Actor actor(String who) {
        AccountInfo account = accounts.find(who + "@gremium.example").orElseThrow();
        return new Actor(account.person(), account.institution(), account.administrator());
    }
}
