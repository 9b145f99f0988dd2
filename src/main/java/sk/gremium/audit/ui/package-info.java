/** The trail on screen, and the address of one record's history for the pages of other modules. */
@NullMarked
package sk.gremium.audit.ui;

import org.jspecify.annotations.NullMarked;
