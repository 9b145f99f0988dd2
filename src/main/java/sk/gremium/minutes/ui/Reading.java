package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import sk.gremium.kernel.Actor;
import sk.gremium.minutes.MinutesDetails;
import sk.gremium.minutes.MinutesId;
import sk.gremium.uikit.Texts;

/**
 * Somebody reads minutes.
 *
 * @param where the view, for its language
 * @param changed to be run after an act, so that the page shows what follows from it
 */
record Reading(Actor actor, MinutesDetails minutes, Component where, Runnable changed) {

    MinutesId id() {
        return minutes.row().id();
    }

    String t(String key, Object... arguments) {
        return Texts.t(where, key, arguments);
    }
}
