/**
 * Meetings of a committee: when and where, the agenda whose items point at a version of a draft, who is invited and what
 * they answered, who came for which institution and from when to when. Whether the committee can decide is counted by
 * institution from the memberships valid on the day of the meeting, by the statute's {@link
 * sk.gremium.meeting.QuorumPolicy}, and kept when a session opens and ends. Nobody outside the secretariat and the chair
 * sees a meeting before it has been convened. The texts of the minutes are written here, item by item; the minutes make a
 * document of them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "directory",
            "committee",
            "committee :: page",
            "calendar",
            "draft",
            "files",
            "uikit",
            "draft :: page"
        })
package sk.gremium.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
