/** The launcher is a shell script; here it is called as a person calls it. */
@NullMarked
package sk.gremium.launcher;

import org.jspecify.annotations.NullMarked;
