package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/**
 * What happened with a thing, newest or oldest first as it is filled.
 *
 * <pre>{@code
 * var history = new Timeline(Texts.t(this, "task.history"));
 * history.entry(dates.relative(report.at(), now), "MPSVR SR", new Paragraph(report.text()));
 * }</pre>
 */
public final class Timeline extends OrderedList {

    /** A list with a name for screen readers. */
    public Timeline(String label) {
        addClassName("timeline");
        getElement().setAttribute("aria-label", label);
    }

    /** Adds when, who, and what happened. */
    public Timeline entry(String when, String who, Component... what) {
        var time = new Span(when);
        time.addClassNames("small", "nb");
        var name = new Span(who);
        name.addClassName("org");
        var head = new Div(name, time);
        head.addClassName("timeline-head");
        var item = new ListItem(head);
        item.add(what);
        add(item);
        return this;
    }
}
