/**
 * Signing in and out, and what every response must carry. Login and configuration only: what a person may do is
 * answered by the committee module. Every response, of whatever kind, carries the security headers; pages run only
 * scripts with the nonce of their own response. An installation that nobody can manage yet opens to whoever holds the
 * one-time link that its start wrote to the log.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "directory", "startup"})
package sk.gremium.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
