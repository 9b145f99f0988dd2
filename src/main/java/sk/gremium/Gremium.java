package sk.gremium;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Gremium {

    /**
     * Starts the server with the settings of the environment.
     *
     * @param arguments Spring Boot's command-line properties
     */
    public static void main(String[] arguments) {
        SpringApplication.run(Gremium.class, arguments);
    }
}
