/**
 * The command line: what can be done with a document or a date without a server and without a database. Each command
 * writes JSON in UTF-8 to standard output and ends with 0, or says in one sentence on standard error why it could not
 * and ends with another number. It is plain Java, so that it starts at once.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"office", "office :: intake", "text", "calendar"})
package sk.gremium.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
