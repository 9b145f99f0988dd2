/**
 * The screens of resolutions and votes: the register, the page of one resolution, what a session shows and does, and what
 * drafts and tasks show of them. Modules that know more of a resolution, such as its minutes, contribute by {@link
 * sk.gremium.decision.ui.ResolutionPart}.
 */
@NullMarked
package sk.gremium.decision.ui;

import org.jspecify.annotations.NullMarked;
