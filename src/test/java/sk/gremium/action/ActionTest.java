package sk.gremium.action;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import sk.gremium.testing.ModuleTest;
import sk.gremium.testing.MovableClock;

/** A test of tasks, with a clock that the test sets. */
@ModuleTest
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({MovableClock.class, SomeTask.class, ActionOperations.class})
@interface ActionTest {}
