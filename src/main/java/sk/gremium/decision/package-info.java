/**
 * Resolutions and the votes that make them. A resolution is written for an item of an agenda in lettered sections with a
 * verb and numbered points; it gets its number, without a gap for each committee and year, when it is adopted. A ballot
 * belongs to a resolution: institutions that are there when it opens have one vote each, the statute's {@link
 * sk.gremium.decision.MajorityPolicy} counts when it closes, and nothing changes afterwards. An adopted point may become
 * a task; approving a draft is announced by the signal that {@code draft} declares.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "directory",
            "committee",
            "committee :: page",
            "meeting",
            "meeting :: page",
            "draft",
            "draft :: page",
            "action",
            "action :: page",
            "uikit",
            "calendar"
        })
package sk.gremium.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
