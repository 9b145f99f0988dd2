/**
 * Minutes of meetings. While they are a draft they are composed anew at each look from the agenda, the attendance, the
 * texts, resolutions, votes and tasks of their meeting; nothing is copied by hand. When they are circulated the content
 * is frozen, and with it the texts of the meeting; institutions propose corrections until a deadline by working days,
 * silence is consent; verifiers and the chair confirm. Publication gives a number without a gap for each committee and
 * year and stores the DOCX once; from then on the row cannot change, and a correction is a new edition with its reason.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "directory",
            "committee",
            "committee :: page",
            "calendar",
            "meeting",
            "meeting :: page",
            "decision",
            "action",
            "action :: page",
            "office",
            "office :: official",
            "files",
            "text",
            "uikit"
        })
package sk.gremium.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
