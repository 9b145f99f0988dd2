package sk.gremium.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import sk.gremium.calendar.WorkingCalendar;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.review.RoundId;

/**
 * A round of the demonstration and what its table tells of it.
 *
 * @param opened its first day; everything that happens in it is told in working days from then on
 */
record DemoRound(
        String code,
        String committee,
        Actor secretary,
        DraftId draft,
        RoundId round,
        LocalDate opened,
        WorkingCalendar calendar) {

    /** The moment so many working days after the opening. */
    Instant day(int workingDays, int hour, int minute) {
        return DemoMeetings.at(date(workingDays), hour).plus(minute, ChronoUnit.MINUTES);
    }

    LocalDate date(int workingDays) {
        return calendar.plusWorkingDays(opened, workingDays);
    }

    /** The lines of a table that tell of this draft. */
    List<String[]> rows(String table) {
        return rows(table, code);
    }

    static List<String[]> rows(String table, String draft) {
        return DemoTable.rows(table).stream()
                .filter(row -> row[0].equals(draft))
                .toList();
    }
}
