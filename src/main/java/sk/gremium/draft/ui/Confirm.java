package sk.gremium.draft.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.Command;

/** Asks before something that others will see; both buttons name what they do. */
final class Confirm {

    private Confirm() {}

    static void ask(String title, String sentence, String act, String back, Command doIt) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(sentence);
        dialog.setCancelable(true);
        dialog.setCancelText(back);
        dialog.setConfirmText(act);
        dialog.addConfirmListener(event -> doIt.execute());
        dialog.open();
    }
}
