package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import sk.gremium.minutes.CorrectionRow;
import sk.gremium.minutes.MinutesDetails;
import sk.gremium.minutes.MinutesState;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;

/** What a reader of minutes should know first. */
final class MinutesNotices {

    private MinutesNotices() {}

    static List<Component> of(Reading reading) {
        MinutesDetails minutes = reading.minutes();
        List<Component> notices = new ArrayList<>();
        minutes.replacedBy()
                .ifPresent(newer -> notices.add(new Notice(
                        Meaning.WARN,
                        reading.t("minutes.notice.replaced"),
                        MinutesLinks.to(newer.id(), reading.t("minutes.notice.replaced_link")))));
        if (!minutes.reason().isEmpty()) {
            notices.add(new Notice(
                    minutes.row().state() == MinutesState.DRAFT ? Meaning.WARN : Meaning.CALM,
                    reading.t(
                            minutes.amends() == null ? "minutes.notice.given_back" : "minutes.notice.amends",
                            minutes.reason())));
        }
        if (minutes.row().state() == MinutesState.DRAFT) {
            notices.add(new Notice(Meaning.ACCENT, reading.t("minutes.notice.draft")));
        }
        long open = minutes.corrections().stream().filter(CorrectionRow::open).count();
        if (minutes.row().state() == MinutesState.CIRCULATED && !minutes.commenting() && open > 0) {
            notices.add(new Notice(Meaning.WARN, reading.t("minutes.notice.undecided", open)));
        }
        return notices;
    }
}
