package sk.gremium.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rows that the migration seeds are the ones that the rules compute: a wrong copy would shift deadlines. */
class HolidaySeedTest {

    @Test
    void theMigrationSeedsWhatTheRulesCompute() throws IOException {
        List<String> seeded = Files.readAllLines(Path.of("db-migrations/V010__calendar.sql")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("('20"))
                .map(line -> line.substring(0, line.length() - 1))
                .toList();

        assertThat(seeded)
                .containsExactlyElementsOf(IntStream.rangeClosed(2024, 2030)
                        .boxed()
                        .flatMap(year -> SlovakHolidays.in(year).stream())
                        .map(HolidaySeedTest::row)
                        .toList());
    }

    private static String row(Holiday holiday) {
        return "('%s', '%s', '%s', %s)"
                .formatted(
                        holiday.date(),
                        holiday.nameSk().replace("'", "''"),
                        holiday.nameEn().replace("'", "''"),
                        holiday.workingDay());
    }
}
