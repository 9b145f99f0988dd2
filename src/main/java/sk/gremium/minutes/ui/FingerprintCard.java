package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import sk.gremium.files.FileId;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Hint;
import sk.gremium.uikit.Toasts;

/** By what the published document can be recognised. */
final class FingerprintCard {

    private FingerprintCard() {}

    static Optional<Component> of(Reading reading) {
        return Optional.ofNullable(reading.minutes().document()).map(file -> card(reading, file));
    }

    private static Component card(Reading reading, FileId file) {
        Code digits = new Code(file.sha256());
        digits.addClassName("fingerprint");
        var copy = Buttons.small(reading.t("minutes.fingerprint.copy"), () -> {
            reading.where().getElement().executeJs("navigator.clipboard?.writeText($0)", file.sha256());
            Toasts.done(reading.t("minutes.fingerprint.copied"));
        });
        Div foot = new Div(
                copy,
                new Hint(
                        reading.t("minutes.fingerprint.what"),
                        new Paragraph(reading.t("minutes.fingerprint.why")),
                        new Paragraph(reading.t("minutes.fingerprint.how"))));
        foot.addClassName("line");
        return new Card(reading.t("minutes.fingerprint")).with(Card.padded(digits, foot));
    }
}
