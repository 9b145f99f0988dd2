package sk.gremium.uikit;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** Says beside a field how its text is: "uložené 14:02", "ukladá sa…", "neuložené". Announced politely. */
public final class SaveState extends Span {

    /** Nothing to say yet. */
    public SaveState() {
        addClassNames("save-state", "small");
        getElement().setAttribute("role", "status");
    }

    /** The text is kept on the server since then. */
    public void saved(Instant at) {
        say("good", Texts.t(this, "uikit.save.saved", Dates.of(this).time(at)));
    }

    /** The text has just been kept on the server. */
    public void saved() {
        saved(Instant.now());
    }

    /** There is newer text than the server has. */
    public void saving() {
        say("calm", Texts.t(this, "uikit.save.saving"));
    }

    /** The server refused or could not be reached; the text is safe in the browser. */
    public void failed() {
        say("bad", Texts.t(this, "uikit.save.failed"));
    }

    /** Nothing to say any more. */
    public void clear() {
        setText("");
    }

    private void say(String style, String words) {
        setClassName("save-state small " + style);
        setText(words);
    }
}
