package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import sk.gremium.draft.DraftDetails;
import sk.gremium.kernel.Actor;
import sk.gremium.text.BlockId;
import sk.gremium.text.TextBody;
import sk.gremium.uikit.DocumentText;

/** The page of a draft, as the modules that contribute to it see it. */
@NamedInterface("page")
public interface DraftPage {

    /** Who looks at it. */
    Actor actor();

    /** The draft, and what the reader may do with it. */
    DraftDetails draft();

    /** The version shown; 0 for the working text. */
    int shownVersion();

    /** The version with which it is compared; 0 for none. */
    int baseVersion();

    /** The text of the version shown. */
    TextBody text();

    /** What of a comparison is read; in the original, passages are those of {@link #baseVersion()}. */
    DocumentText.Mode mode();

    /** Hears when something else of the comparison is read; the text on the screen is another one then. */
    void onMode(Consumer<DocumentText.Mode> act);

    /**
     * The text on the screen, for marks and events. Passages count in {@link #text()}; nothing can be chosen until a part
     * calls {@link DocumentText#commentable}.
     */
    DocumentText document();

    /** Any component of the page, for its language and its UI. */
    Component view();

    /** Adds a button beside the heading, after those added before; the primary one last. */
    void addAction(Component action);

    /** Puts these pieces in place of the state below the heading. */
    void setStatus(Component... pieces);

    /** Adds to the line below the heading. */
    void addStatus(Component piece);

    /** Fills the column beside the text, replacing what was there. */
    void setSide(Component... pieces);

    /** Puts a sentence that matters now above the text. */
    void addNotice(Component notice);

    /** Counts beside the headings of the outline; a heading counts its whole section. */
    void outlineCounts(Map<BlockId, Integer> counts);

    /** A parameter of the address that this module does not know, such as an open comment. */
    Optional<String> parameter(String name);

    /** Keeps a parameter in the address without loading anything; null takes it out. */
    void remember(String name, @Nullable String value);

    /** Loads everything again and shows it. */
    void reload();
}
