/**
 * The frame around everything: the page's head and navigation, the desk, sign-in and set-up, and what is shown when
 * something goes wrong. It shows what the modules offer (routes, menu entries, asks, news) without naming them; nobody
 * depends on it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "directory", "committee", "calendar", "uikit", "security"})
package sk.gremium.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
