/**
 * What every module speaks of: who acts ({@link sk.gremium.kernel.Actor}), the ids that travel between modules, the
 * events that the audit trail listens to and the three ways an act is refused. It knows no module and holds no state
 * but the register of commands, which makes an act that is sent twice happen once.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package sk.gremium.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
