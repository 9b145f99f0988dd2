package sk.gremium.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaskColumnTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({"2026-11-24, OVERDUE", "2026-11-25, SOON", "2026-12-25, SOON", "2026-12-26, LATER", "2027-11-25, LATER"
    })
    void anOpenTaskStandsWhereItsDateSays(LocalDate due, TaskColumn column) {
        assertThat(TaskColumn.of(TaskState.NEW, due, TODAY)).isEqualTo(column);
    }

    @ParameterizedTest
    @EnumSource
    void aClosedTaskIsNeverOverdue(TaskState state) {
        TaskColumn column = TaskColumn.of(state, TODAY.minusYears(1), TODAY);

        assertThat(column == TaskColumn.OVERDUE).isEqualTo(state.open());
        assertThat(column == TaskColumn.FULFILLED).isEqualTo(state == TaskState.FULFILLED);
    }

    @Test
    void aTaskWithoutADateIsNeverLate() {
        assertThat(TaskColumn.of(TaskState.IN_PROGRESS, null, TODAY)).isEqualTo(TaskColumn.UNDATED);
    }
}
