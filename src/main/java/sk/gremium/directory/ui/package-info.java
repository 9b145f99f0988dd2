/**
 * The screens of the directory: the institutions, and the page of each, to which other modules contribute what they know
 * of it by {@link sk.gremium.directory.ui.InstitutionPart}.
 */
@NullMarked
package sk.gremium.directory.ui;

import org.jspecify.annotations.NullMarked;
