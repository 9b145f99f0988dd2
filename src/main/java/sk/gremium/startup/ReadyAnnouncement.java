package sk.gremium.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Announces that the application answers; {@code gremium.ready-file} names the file that the launcher waits for. */
@Component
class ReadyAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyAnnouncement.class);

    private final Environment environment;
    private final ObjectProvider<ReadyNote> notes;

    ReadyAnnouncement(Environment environment, ObjectProvider<ReadyNote> notes) {
        this.environment = environment;
        this.notes = notes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        String address = "http://localhost:" + port;
        List<String> lines = Stream.concat(
                        Stream.of(address), notes.orderedStream().flatMap(note -> note.lines(address).stream()))
                .toList();
        lines.forEach(LOG::info);
        String file = environment.getProperty("gremium.ready-file");
        if (file != null) {
            write(Path.of(file), lines);
        }
    }

    /** The file appears with all its lines or not at all. */
    private static void write(Path file, List<String> lines) {
        try {
            Path written = Files.write(file.resolveSibling(file.getFileName() + ".part"), lines);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
