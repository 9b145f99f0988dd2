package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import sk.gremium.draft.DraftAction;
import sk.gremium.draft.DraftDetails;
import sk.gremium.draft.DraftState;
import sk.gremium.kernel.CommandId;
import sk.gremium.uikit.DocumentText;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** What the secretariat and the gestor do with a draft now and then, behind one button. */
class DraftMenu {

    private final DraftActs acts;
    private final DraftPage page;
    private final Component where;
    private final DraftDetails draft;

    DraftMenu(DraftActs acts, DraftPage page) {
        this.acts = acts;
        this.page = page;
        where = page.view();
        draft = page.draft();
    }

    /** The menu; empty for who may do none of it. */
    Optional<Component> button() {
        if (draft.actions().isEmpty()) {
            return Optional.empty();
        }
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        var root = bar.addItem(word("draft.menu.more"));
        var items = root.getSubMenu();
        if (draft.may(DraftAction.UPLOAD_VERSION)) {
            items.addItem(
                    word("draft.menu.upload"),
                    click -> page.view()
                            .getUI()
                            .ifPresent(ui -> ui.navigate(UploadView.class, DraftView.parameters(draft.id()))));
        }
        if (draft.may(DraftAction.EDIT_WORKING_TEXT) && page.shownVersion() != 0) {
            items.addItem(word("draft.menu.working"), click -> openWorking());
        }
        if (draft.may(DraftAction.FREEZE) && draft.workingText()) {
            items.addItem(word("draft.menu.freeze"), click -> freeze());
        }
        if (draft.may(DraftAction.DESCRIBE)) {
            items.addItem(word("draft.menu.describe"), click -> describe());
        }
        if (!draft.nextStates().isEmpty()) {
            var states = items.addItem(word("draft.menu.move"));
            draft.nextStates().forEach(state -> move(states, state));
        }
        return Optional.of(bar);
    }

    private void openWorking() {
        var reading = new DraftReading(0, draft.lastVersion(), DocumentText.Mode.CHANGES);
        where.getUI()
                .ifPresent(ui -> ui.navigate(
                        DraftView.class,
                        DraftView.parameters(draft.id()),
                        reading.query(draft, QueryParameters.empty())));
    }

    private void freeze() {
        var command = CommandId.next();
        var next = String.valueOf(draft.lastVersion() + 1);
        var texts = Texts.of(where);
        Confirm.ask(
                texts.get("draft.freeze.title", next),
                texts.get("draft.freeze.sentence"),
                texts.get("draft.freeze.do", next),
                texts.get("uikit.back"),
                () -> {
                    int number = acts.freeze(command, page.actor(), draft);
                    Toasts.done(texts.get("draft.freeze.done", String.valueOf(number)));
                    page.view().getUI().ifPresent(ui -> ui.navigate(DraftView.class, DraftView.parameters(draft.id())));
                });
    }

    private void describe() {
        new DescribeDialog(draft, acts.institutions(), (title, gestor, language) -> {
                    acts.describe(page.actor(), draft, title, gestor, language);
                    page.reload();
                })
                .open();
    }

    private void move(MenuItem states, DraftState state) {
        var words = StateTag.words(where, state);
        var texts = Texts.of(where);
        states.getSubMenu()
                .addItem(
                        words,
                        click -> Confirm.ask(
                                texts.get("draft.move.title"),
                                texts.get("draft.move.sentence", StateTag.words(where, draft.state()), words),
                                texts.get("draft.move.do"),
                                texts.get("uikit.back"),
                                () -> {
                                    acts.move(page.actor(), draft, state);
                                    page.reload();
                                }));
    }

    private String word(String key) {
        return Texts.t(where, key);
    }
}
