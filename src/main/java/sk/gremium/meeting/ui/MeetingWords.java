package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDateTime;
import java.util.Locale;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.meeting.MeetingKind;
import sk.gremium.meeting.MeetingRow;
import sk.gremium.meeting.MeetingState;
import sk.gremium.meeting.Quorum;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** How meetings are called and described on screens. */
final class MeetingWords {

    private MeetingWords() {}

    static String name(Component where, MeetingDetails meeting) {
        return name(where, meeting.plan().kind(), meeting.number(), meeting.committeeAbbr());
    }

    static String name(Component where, MeetingRow meeting) {
        return name(where, meeting.kind(), meeting.number(), meeting.committeeAbbr());
    }

    private static String name(Component where, MeetingKind kind, int number, String committee) {
        return Texts.t(where, "meeting.named." + lower(kind), String.valueOf(number), committee);
    }

    static Tag state(Component where, MeetingState state) {
        String words = Texts.t(where, "meeting.state." + lower(state));
        return switch (state) {
            case PLANNED -> Tag.calm(words);
            case CONVENED -> Tag.accent(words);
            case POSTPONED -> Tag.warn(words);
            case IN_SESSION -> Tag.bad(words).sign("●");
            case HELD -> Tag.good(words).sign("✓");
            case INQUORATE -> Tag.warn(words);
            case CANCELLED -> Tag.calm(words);
        };
    }

    /** "štvrtok 12. 11. 2026 9:00 – 12:00". */
    static String when(Component where, LocalDateTime from, LocalDateTime to) {
        Dates dates = Dates.of(where);
        String end = from.toLocalDate().equals(to.toLocalDate()) ? dates.time(to.toLocalTime()) : dates.dayTime(to);
        return dates.weekday(from.toLocalDate()) + " " + dates.dayTime(from) + " – " + end;
    }

    /** Where it is, or that it is online. */
    static String place(Component where, MeetingDetails meeting) {
        String mode = Texts.t(where, "meeting.mode." + lower(meeting.plan().mode()));
        return meeting.plan().place().isEmpty() ? mode : meeting.plan().place() + ", " + mode;
    }

    /** Whether so many can decide, as a whole sentence. */
    static String quorum(Component where, Quorum quorum) {
        return Texts.t(
                where,
                quorum.reached() ? "meeting.quorum.reached" : "meeting.quorum.missing",
                quorum.present(),
                quorum.total(),
                quorum.needed());
    }

    static Meaning meaning(Quorum quorum) {
        return quorum.reached() ? Meaning.GOOD : Meaning.BAD;
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
