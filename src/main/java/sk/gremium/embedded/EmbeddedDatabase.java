package sk.gremium.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Puts an embedded MariaDB under the application if {@code gremium.embedded} is true, with its data below
 * {@code gremium.data} (by default {@code .data}). The database is stopped after the application has closed.
 */
public final class EmbeddedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.getProperty("gremium.embedded", Boolean.class, false)) {
            start(context, Path.of(environment.getProperty("gremium.data", ".data")));
        }
    }

    private static void start(ConfigurableApplicationContext context, Path data) {
        EmbeddedMariaDb database = EmbeddedMariaDb.start(data.resolve("mariadb-base"), data.resolve("mariadb"));
        SpringApplication.getShutdownHandlers().add(database::close);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded-mariadb",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", database.user(),
                                "spring.datasource.password", database.password())));
        // Its threads would keep an application alive that failed to start.
        context.addApplicationListener((ApplicationListener<ApplicationFailedEvent>) failed -> database.close());
    }
}
