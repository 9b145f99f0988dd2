/**
 * The comment procedure: rounds on a frozen version of a draft, comments that institutions write inside and send
 * together, their evaluation, the disputes that follow, and the official table of it all. A comment belongs to an
 * institution and is written by a person; a draft comment is seen by its institution only. What was sent is never
 * edited, what was evaluated is never taken back. One response an institution and round. Who may do what in which phase
 * stands in {@link sk.gremium.review.RoundAct} and {@link sk.gremium.review.CommentAct}, and nowhere else.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "directory",
            "committee",
            "text",
            "office",
            "office :: official",
            "calendar",
            "draft",
            "draft :: page",
            "uikit"
        })
package sk.gremium.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
