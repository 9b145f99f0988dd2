package sk.gremium.history;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.gremium.draft.ui.DraftPage;
import sk.gremium.draft.ui.DraftPart;

/** On the page of a draft: its history with that of its rounds and comments. */
@Component
@Order(90)
class DraftHistory implements DraftPart {

    private final HistoryLink history;

    DraftHistory(HistoryLink history) {
        this.history = history;
    }

    @Override
    public void contribute(DraftPage page) {
        history.of(page.actor(), page.draft().committee(), page.draft().id().value(), page.view())
                .ifPresent(page::addStatus);
    }
}
