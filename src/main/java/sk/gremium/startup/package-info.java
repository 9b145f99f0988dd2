/**
 * What the application says to the person who started it, once it answers: its address and what other modules add, for
 * example the accounts of the demo or the link of the first set-up. It goes to the log and, for the launcher, to a file.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package sk.gremium.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
