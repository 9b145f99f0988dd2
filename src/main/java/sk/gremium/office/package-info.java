/**
 * Office files in and out: a DOCX becomes a {@link sk.gremium.text.TextBody} and a text, a redline or a table becomes a
 * DOCX again. Files that come from outside are not trusted: they are scanned as ZIP archives first and read in a
 * process of their own, with bounded memory and time; what cannot be kept is counted in a report, and what may not come
 * in is refused with one of a few named reasons. Nothing here knows a database, a person or a screen.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "text"})
package sk.gremium.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
