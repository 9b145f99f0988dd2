package sk.gremium.review.ui;

import java.util.Optional;
import java.util.function.Consumer;
import sk.gremium.uikit.TextKeeper;

/** Keeps what is typed by saving the comment itself, so that nothing has to be offered on return. */
class FieldKeeper implements TextKeeper {

    private final transient Consumer<String> save;

    FieldKeeper(Consumer<String> save) {
        this.save = save;
    }

    @Override
    public Optional<Kept> load() {
        return Optional.empty();
    }

    @Override
    public void keep(String text) {
        save.accept(text);
    }

    @Override
    public void forget() {
        // Nothing is kept beside the comment.
    }
}
