/** The screens of minutes: their register, the page that looks like the document, and what meetings and tasks show of them. */
@NullMarked
package sk.gremium.minutes.ui;

import org.jspecify.annotations.NullMarked;
