/**
 * The screens of meetings: the list, the plan, the page of one meeting and the session. Modules that know more of a
 * meeting, such as its resolutions or its minutes, contribute by {@link sk.gremium.meeting.ui.MeetingPart}.
 */
@NullMarked
package sk.gremium.meeting.ui;

import org.jspecify.annotations.NullMarked;
