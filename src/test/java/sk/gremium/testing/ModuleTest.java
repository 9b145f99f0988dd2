package sk.gremium.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * A test of services: the whole application without a port, on the test run's MariaDB. Somebody is signed in, which
 * says nothing about what they may: that is decided by the actor handed to each service.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@WithDatabase
@WithMockUser
@Import({Fixture.class, Statements.class})
public @interface ModuleTest {}
