/** The screens of drafts: the list, the upload and the page of one draft, to which other modules contribute parts. */
@NullMarked
package sk.gremium.draft.ui;

import org.jspecify.annotations.NullMarked;
