package sk.gremium.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class ReadyAnnouncementTest {

    @TempDir
    private Path folder;

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void theLauncherReadsTheAddressAndEveryNote() {
        Path file = folder.resolve("ready");
        environment.setProperty("local.server.port", "8080");
        environment.setProperty("gremium.ready-file", file.toString());
        beans.registerSingleton("note", (ReadyNote) address -> List.of("set up at " + address + "/setup"));

        new ReadyAnnouncement(environment, beans.getBeanProvider(ReadyNote.class)).announce();

        assertThat(file).hasContent("http://localhost:8080\nset up at http://localhost:8080/setup");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void withoutAPortNothingIsAnnounced() {
        Path file = folder.resolve("ready");
        environment.setProperty("gremium.ready-file", file.toString());

        new ReadyAnnouncement(environment, beans.getBeanProvider(ReadyNote.class)).announce();

        assertThat(file).doesNotExist();
    }
}
