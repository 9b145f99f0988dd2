package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftDetails;
import sk.gremium.text.redline.Redline;
import sk.gremium.text.redline.Statistics;
import sk.gremium.uikit.Choice;
import sk.gremium.uikit.DocumentText.Mode;
import sk.gremium.uikit.Texts;

/** The row above the text: how it is read, which versions are compared, what can be taken away as a file. */
class DraftTools extends Div {

    DraftTools(
            DraftDetails draft,
            DraftReading reading,
            @Nullable Redline redline,
            Consumer<Mode> onMode,
            VersionLinks links,
            List<? extends Component> downloads) {
        addClassName("tools");
        if (redline != null) {
            add(modes(reading, onMode));
        }
        var words = new Span(new Span(sentence(reading)));
        words.addClassNames("small", "line");
        if (redline != null) {
            words.add(changes(redline));
        }
        if (draft.versions().size() > 1 || draft.workingText()) {
            words.add(new VersionsHint(draft, reading, links));
        }
        var files = new Span();
        files.addClassNames("small", "line", "end");
        downloads.forEach(files::add);
        add(words, files);
    }

    private Choice<Mode> modes(DraftReading reading, Consumer<Mode> onMode) {
        var modes = Choice.segments(
                Texts.t(this, "draft.mode"),
                List.of(Mode.values()),
                mode -> Texts.t(this, "draft.mode." + mode.name()));
        modes.setValue(reading.mode());
        modes.addValueChangeListener(change -> onMode.accept(change.getValue()));
        return modes;
    }

    private String sentence(DraftReading reading) {
        if (reading.version() == 0) {
            return reading.base() == 0
                    ? Texts.t(this, "draft.shown.working")
                    : Texts.t(this, "draft.shown.working_against", String.valueOf(reading.base()));
        }
        var version = String.valueOf(reading.version());
        return reading.base() == 0
                ? Texts.t(this, "draft.shown.version", version)
                : Texts.t(this, "draft.shown.version_against", version, String.valueOf(reading.base()));
    }

    private Component changes(Redline redline) {
        Statistics figures = redline.statistics();
        var text = figures.changes() == 0
                ? Texts.t(this, "draft.changes.none")
                : figures.moves() == 0
                        ? Texts.t(this, "draft.changes", figures.changes())
                        : Texts.t(this, "draft.changes.moves", figures.changes() - figures.moves(), figures.moves());
        return figures.changes() == 0 ? new Span(text) : new ChangesHint(text, redline.changes());
    }
}
