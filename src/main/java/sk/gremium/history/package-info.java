/**
 * Leads from the page of a draft, a meeting or a resolution to what happened with it. It contributes a link to each page
 * through the page's own interface, for those who read a committee's trail; neither the pages nor the trail know of the
 * other, and nobody depends on this module.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "audit",
            "audit :: page",
            "draft",
            "draft :: page",
            "meeting",
            "meeting :: page",
            "decision",
            "decision :: page",
            "uikit"
        })
package sk.gremium.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
