package sk.gremium.review;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import sk.gremium.testing.ModuleTest;

/** A test of rounds: a stage to begin on and a clock that the test sets. */
@ModuleTest
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({ReviewTest.Setting.class, Stage.class, ReviewOperations.class})
@interface ReviewTest {

    /** Replaces the system's clock. */
    @TestConfiguration
    class Setting {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
