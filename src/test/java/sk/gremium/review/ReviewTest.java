package sk.gremium.review;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import sk.gremium.testing.ModuleTest;
import sk.gremium.testing.MovableClock;

/** A test of rounds: a stage to begin on and a clock that the test sets. */
@ModuleTest
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({MovableClock.class, Stage.class, ReviewOperations.class})
@interface ReviewTest {}
