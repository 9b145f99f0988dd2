package sk.gremium.minutes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.meeting.MeetingId;
import sk.gremium.meeting.TextLock;

/** Keeps the texts of a meeting as they are from the moment its minutes are circulated, unless they are a draft again. */
@Component
class MinutesLock implements TextLock {

    private final JdbcClient jdbc;

    MinutesLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Reads with a lock: who freezes the minutes at this very moment finishes first, or waits until the text is written
     * and then composes with it.
     */
    @Override
    public boolean frozen(MeetingId meeting) {
        return jdbc.sql("select state from minutes where meeting = ? order by edition desc limit 1 lock in share mode")
                .param(meeting.value())
                .query(String.class)
                .optional()
                .filter(state -> !state.equals(MinutesState.DRAFT.name()))
                .isPresent();
    }
}
