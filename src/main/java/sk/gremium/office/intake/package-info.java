/**
 * Documents from outside become texts. A file is scanned as a ZIP archive before anything interprets it, then read
 * forward, part by part, by our own small reader: it knows what a text needs of WordprocessingML, follows no address and
 * holds no more than a paragraph or a table row at a time. {@link sk.gremium.office.intake.IsolatedReader} does all this
 * in a process of its own. What cannot be kept is counted in a report; what may not come in is refused with a reason.
 */
@NullMarked
@NamedInterface("intake")
package sk.gremium.office.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
