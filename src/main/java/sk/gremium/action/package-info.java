/**
 * Tasks that a committee gives to institutions. A task has exactly one gestor and any number of partners
 * (spolugestori), a due date or a reason why it has none, and always says where it comes from. Institutions report, the
 * secretariat accepts: only an accepted report changes a task's state. "Overdue" is computed from the date and the state
 * and stored nowhere; every former date is kept.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "directory",
            "directory :: page",
            "committee",
            "committee :: page",
            "calendar",
            "uikit"
        })
package sk.gremium.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
