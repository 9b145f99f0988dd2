package sk.gremium.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.decision.Resolutions;
import sk.gremium.kernel.Actor;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.meeting.FixedItem;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.uikit.Texts;

/** The part of minutes that says what became of each item of the agenda. */
@Component
class ItemsComposer {

    private static final Texts SLOVAK = Texts.in(Texts.SLOVAK);

    private final Resolutions resolutions;
    private final ResolutionComposer composer;

    ItemsComposer(Resolutions resolutions, ResolutionComposer composer) {
        this.resolutions = resolutions;
        this.composer = composer;
    }

    List<MinutesContent.Item> compose(Actor actor, MeetingDetails meeting, List<AgendaRow> agenda) {
        Map<AgendaItemId, List<MinutesContent.Resolution>> byItem = resolutions.ofMeeting(actor, meeting.id()).stream()
                .filter(resolution -> resolution.row().state().decided())
                .collect(Collectors.groupingBy(
                        resolution -> resolution.row().item(),
                        Collectors.mapping(resolution -> composer.compose(actor, resolution), Collectors.toList())));
        return agenda.stream()
                .filter(row -> !row.withdrawn())
                .map(row -> item(row, byItem.getOrDefault(row.id(), List.of())))
                .filter(ItemsComposer::worthSaying)
                .toList();
    }

    private static MinutesContent.Item item(AgendaRow row, List<MinutesContent.Resolution> resolved) {
        return new MinutesContent.Item(
                row.id().value(),
                place(row.fixed()),
                number(row),
                row.title(),
                presenter(row),
                row.discussion(),
                conclusion(row),
                resolved);
    }

    /** Opening, programme and other fixed items say nothing by themselves: other parts of the document do. */
    private static boolean worthSaying(MinutesContent.Item item) {
        return item.place() != MinutesContent.Place.ITEM
                || !item.silent()
                || !item.presenter().isEmpty();
    }

    private static MinutesContent.Place place(@Nullable FixedItem fixed) {
        return switch (fixed) {
            case OTHER -> MinutesContent.Place.OTHER;
            case CLOSING -> MinutesContent.Place.CLOSING;
            case null, default -> MinutesContent.Place.ITEM;
        };
    }

    static String number(AgendaRow row) {
        return row.number() == null ? "" : row.number() + ".";
    }

    private static String presenter(AgendaRow row) {
        return Stream.of(Optional.of(row.presenter()), Optional.ofNullable(row.submitterAbbr()))
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String conclusion(AgendaRow row) {
        String postponed = row.postponed() ? SLOVAK.get("minutes.doc.postponed") : "";
        return Stream.of(row.conclusion(), postponed)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
