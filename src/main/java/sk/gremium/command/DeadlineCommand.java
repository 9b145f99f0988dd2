package sk.gremium.command;

import java.io.PrintStream;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sk.gremium.calendar.Deadline;
import sk.gremium.calendar.LeftOut;
import sk.gremium.calendar.SlovakHolidays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code deadline}: counts working days by the holidays that the application starts with. */
final class DeadlineCommand {

    private DeadlineCommand() {}

    static void run(List<String> arguments, PrintStream out) {
        var words = new Words(arguments, Set.of("--published", "--working-days"), Set.of());
        words.rest(0);
        String published = words.value("--published");
        int workingDays = number(words.value("--working-days"));
        out.println(json(compute(published, workingDays)));
    }

    private static Deadline compute(String published, int workingDays) {
        try {
            boolean zoned = published.matches(".*(?:Z|[+-]\\d\\d:\\d\\d|])");
            int year = Integer.parseInt(published.substring(0, 4));
            if (year < SlovakHolidays.FIRST_YEAR || year > SlovakHolidays.LAST_YEAR - 5) {
                throw Failure.because("Holidays are known from " + SlovakHolidays.FIRST_YEAR + " to "
                        + SlovakHolidays.LAST_YEAR + ", not around " + published + ".");
            }
            return zoned
                    ? Deadline.compute(moment(published), workingDays, SlovakHolidays.calendar())
                    : Deadline.compute(LocalDateTime.parse(published), workingDays, SlovakHolidays.calendar());
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
            throw Failure.usage("--published is a date and a time such as 2026-03-27T10:00, not " + published + ".");
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--working-days is a number from 1 to " + Deadline.MOST_WORKING_DAYS + ", not "
                    + workingDays + ".");
        }
    }

    private static ZonedDateTime moment(String published) {
        return published.endsWith("]")
                ? ZonedDateTime.parse(published)
                : OffsetDateTime.parse(published).toZonedDateTime();
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw Failure.usage("--working-days is a whole number, not " + value + ".");
        }
    }

    private static String json(Deadline deadline) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("lastDay", deadline.lastDay().toString());
            json.writeStringProperty("deadlineAt", deadline.deadlineAt().toString());
            json.writeArrayPropertyStart("workingDays");
            for (LocalDate day : deadline.workingDays()) {
                json.writeString(day.toString());
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("leftOut");
            for (LeftOut day : deadline.leftOut()) {
                json.writeStartObject();
                json.writeStringProperty("date", day.date().toString());
                json.writeStringProperty("reason", reason(day));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static String reason(LeftOut day) {
        return day.holiday()
                .map(holiday -> holiday.nameEn())
                .orElseGet(() -> day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
