package sk.gremium.meeting.ui;

import java.util.Optional;
import java.util.function.BiConsumer;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Stale;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.meeting.AgendaTexts;
import sk.gremium.uikit.TextKeeper;

/** The two texts of an item while somebody types: each pause saves both. */
class ItemTexts {

    private final AgendaTexts texts;
    private final Actor actor;
    private final AgendaRow item;
    private String discussion;
    private String conclusion;
    private long version;
    private boolean discussionDisputed;
    private BiConsumer<String, String> conflict = (theirs, mine) -> {};

    ItemTexts(AgendaTexts texts, Actor actor, AgendaRow item) {
        this.texts = texts;
        this.actor = actor;
        this.item = item;
        discussion = item.discussion();
        conclusion = item.conclusion();
        version = item.textVersion();
    }

    String first() {
        return discussion;
    }

    String second() {
        return conclusion;
    }

    /** How the browser calls its copy. */
    String name(String which) {
        return "agenda-" + item.id() + "-" + which + "-" + actor.person();
    }

    /** What to do when somebody else saved first: their text and the own one. */
    void onConflict(BiConsumer<String, String> act) {
        conflict = act;
    }

    TextKeeper discussion() {
        return new Keeper(true);
    }

    TextKeeper conclusion() {
        return new Keeper(false);
    }

    /** Saves what shall stand of the text on which two disagreed; the other text stays as it is stored. */
    void settle(String merged) {
        AgendaRow stored = texts.read(actor, item.id());
        version = texts.write(
                actor,
                item.id(),
                stored.textVersion(),
                discussionDisputed ? merged : stored.discussion(),
                discussionDisputed ? stored.conclusion() : merged);
    }

    private void keep(boolean first, String text) {
        if (first) {
            discussion = text;
        } else {
            conclusion = text;
        }
        try {
            version = texts.write(actor, item.id(), version, discussion, conclusion);
        } catch (Stale stale) {
            discussionDisputed = first;
            AgendaRow stored = texts.read(actor, item.id());
            conflict.accept(first ? stored.discussion() : stored.conclusion(), first ? discussion : conclusion);
            throw stale;
        }
    }

    private final class Keeper implements TextKeeper {

        private final boolean first;

        Keeper(boolean first) {
            this.first = first;
        }

        @Override
        public Optional<Kept> load() {
            // What was kept is the item's text itself.
            return Optional.empty();
        }

        @Override
        public void keep(String text) {
            ItemTexts.this.keep(first, text);
        }

        @Override
        public void forget() {
            // Nothing is kept beside the item's text.
        }
    }
}
