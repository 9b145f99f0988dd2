/**
 * Files under the address of their content (SHA-256), kept in the database so that one backup holds everything. The same
 * bytes are stored once; a reference says to whom they belong and under which name, and a file is read only through its
 * owner, whose module asks for permission. What is read is checked against its address: a byte that changed on the disk
 * is an error and never served.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package sk.gremium.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
