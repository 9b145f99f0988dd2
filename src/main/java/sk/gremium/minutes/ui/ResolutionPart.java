package sk.gremium.minutes.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.gremium.minutes.MinutesContent;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.Texts;

/** A resolution in the minutes: its text, the vote, the tasks that came of it; links lead on to each. */
class ResolutionPart extends Div {

    private static final Texts SLOVAK = Texts.in(Texts.SLOVAK);

    ResolutionPart(MinutesContent.Resolution resolution) {
        addClassNames("res", "resolution");
        @Nullable String label = resolution.label();
        String name = label == null
                ? SLOVAK.get("minutes.doc.resolution_not_adopted")
                : SLOVAK.get("minutes.doc.resolution", label);
        add(new H4(new Anchor("resolutions/" + resolution.id(), name), new Span(": " + resolution.title())));
        resolution.sections().forEach(this::section);
        MinutesContent.@Nullable Vote vote = resolution.vote();
        if (vote != null) {
            small(SLOVAK.get("minutes.doc.vote", vote.votesFor(), vote.against(), vote.abstained(), vote.notVoted())
                    + " "
                    + SLOVAK.get(label == null ? "minutes.doc.rejected" : "minutes.doc.adopted"));
        }
        resolution.dissents().forEach(this::small);
        if (!resolution.tasks().isEmpty()) {
            add(tasks(resolution));
        }
    }

    private void section(MinutesContent.Section section) {
        Paragraph verb = new Paragraph(section.letter() + ". " + section.verb());
        verb.addClassName("verb");
        OrderedList points = new OrderedList();
        points.addClassName("points");
        section.points().forEach(point -> {
            Span label = new Span(point.label() + ".");
            label.addClassName("no");
            ListItem line = new ListItem(label, new Span(point.text()));
            String whom = Stream.of(String.join(", ", point.addressees()), point.due())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "));
            if (!whom.isEmpty()) {
                Span small = new Span(whom);
                small.addClassName("small");
                line.add(small);
            }
            points.add(line);
        });
        add(verb, points);
    }

    private void small(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("small");
        add(line);
    }

    private static DataTable<MinutesContent.Task> tasks(MinutesContent.Resolution resolution) {
        String caption = SLOVAK.get("minutes.doc.tasks") + ": "
                + (resolution.label() == null ? resolution.title() : resolution.label());
        return new DataTable<MinutesContent.Task>(caption)
                .rowHeader(
                        SLOVAK.get("minutes.doc.task_number"), task -> new Anchor("tasks/" + task.id(), task.number()))
                .text(SLOVAK.get("minutes.doc.task"), MinutesContent.Task::title)
                .text(SLOVAK.get("minutes.doc.gestor"), MinutesContent.Task::gestor)
                .text(SLOVAK.get("minutes.doc.partners"), task -> String.join(", ", task.partners()))
                .column(SLOVAK.get("minutes.doc.due"), task -> new Span(task.due()), task -> "nb")
                .rows(resolution.tasks());
    }
}
