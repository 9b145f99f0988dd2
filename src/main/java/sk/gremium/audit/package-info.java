/**
 * The audit trail: who changed what, when, and for which institution. It listens to {@link
 * sk.gremium.kernel.DomainEvent} synchronously, in the transaction of the change: a change without its trail cannot
 * commit. Entries are appended and never changed; the database refuses it too.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "directory", "committee", "uikit"})
package sk.gremium.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
