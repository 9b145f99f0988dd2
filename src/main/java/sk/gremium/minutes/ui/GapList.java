package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import sk.gremium.minutes.Readiness;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;

/** What is missing before minutes go out; nothing here forbids it. */
final class GapList {

    private GapList() {}

    static Component of(Reading reading, Readiness ready) {
        UnorderedList gaps = new UnorderedList();
        ready.withoutText().forEach(item -> gaps.add(new ListItem(reading.t("minutes.gap.text", item))));
        for (Readiness.Gap gap : Readiness.Gap.values()) {
            if (ready.missing().contains(gap)) {
                gaps.add(new ListItem(reading.t("minutes.gap." + MinutesWords.lower(gap))));
            }
        }
        return gaps.getComponentCount() == 0
                ? new Notice(Meaning.GOOD, reading.t("minutes.gap.none"))
                : new Div(new Notice(Meaning.WARN, reading.t("minutes.gap.some")), gaps);
    }
}
