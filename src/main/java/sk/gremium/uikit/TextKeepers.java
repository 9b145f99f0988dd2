package sk.gremium.uikit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.KeptTexts;

/** Makes the keepers of fields: {@code new AutosavedTextArea(label, keepers.of(actor, "report-" + task), …)}. */
@Component
public class TextKeepers {

    private final KeptTexts texts;

    TextKeepers(KeptTexts texts) {
        this.texts = texts;
    }

    /**
     * The keeper of one field for one person.
     *
     * @param field at most 160 ASCII characters, the same whenever the same text is meant
     */
    public TextKeeper of(Actor actor, String field) {
        return new TextKeeper() {
            @Override
            public Optional<Kept> load() {
                return texts.find(actor, field).map(kept -> new Kept(kept.text(), kept.at()));
            }

            @Override
            public void keep(String text) {
                texts.keep(actor, field, text);
            }

            @Override
            public void forget() {
                texts.forget(actor, field);
            }
        };
    }
}
