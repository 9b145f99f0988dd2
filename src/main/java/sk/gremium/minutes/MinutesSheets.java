package sk.gremium.minutes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.gremium.office.official.MinutesSheet;
import sk.gremium.uikit.Texts;

/** Turns the content of minutes into what the official document is made of. */
final class MinutesSheets {

    private static final Texts SLOVAK = Texts.in(Texts.SLOVAK);

    private MinutesSheets() {}

    /** The edition's own part of the document: its number, file, verifiers, signatures and its reason. */
    record Cover(
            String number,
            String file,
            List<String> verifiers,
            List<MinutesSheet.Signature> signatures,
            String amendment) {}

    static MinutesSheet sheet(MinutesContent content, Cover cover) {
        MinutesContent.Head head = content.head();
        return new MinutesSheet(
                head.authority(),
                head.committee(),
                cover.amendment().isEmpty() ? head.heading() : head.heading() + " – " + cover.amendment(),
                cover.file(),
                head.place(),
                head.time(),
                head.chair(),
                head.minuteTaker(),
                cover.verifiers(),
                people(content, attendee -> attendee.voting() && attendee.came()),
                people(content, attendee -> attendee.voting() && !attendee.came()),
                people(content, attendee -> !attendee.voting() && attendee.came()),
                String.join("\n", content.quorum()),
                content.agenda().stream()
                        .map(line -> new MinutesSheet.AgendaLine(
                                line.number().isEmpty() ? "–" : line.number(), line.title()))
                        .toList(),
                content.items().stream()
                        .filter(MinutesSheets::standsAlone)
                        .map(MinutesSheets::item)
                        .toList(),
                texts(content, MinutesContent.Place.OTHER),
                Stream.of(texts(content, MinutesContent.Place.CLOSING), content.closing())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("\n")),
                cover.signatures(),
                List.of(SLOVAK.get("minutes.doc.attachment_attendance")),
                cover.number(),
                "");
    }

    private static List<MinutesSheet.Person> people(MinutesContent content, Predicate<MinutesContent.Attendee> which) {
        return content.attendees().stream()
                .filter(which)
                .map(attendee -> new MinutesSheet.Person(attendee.person(), attendee.name(), attendee.note()))
                .toList();
    }

    /** Other business and the closing have parts of their own, unless something was resolved there. */
    private static boolean standsAlone(MinutesContent.Item item) {
        return item.place() == MinutesContent.Place.ITEM || !item.resolutions().isEmpty();
    }

    private static String texts(MinutesContent content, MinutesContent.Place place) {
        return content.items().stream()
                .filter(item -> item.place() == place)
                .flatMap(item -> standsAlone(item)
                        ? Stream.of(SLOVAK.get("minutes.doc.see_item", item.number()))
                        : Stream.of(item.discussion(), item.conclusion()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static MinutesSheet.Item item(MinutesContent.Item item) {
        return new MinutesSheet.Item(
                item.number(),
                item.title(),
                item.presenter(),
                item.discussion(),
                item.conclusion(),
                item.resolutions().stream().map(MinutesSheets::resolution).toList(),
                item.resolutions().stream()
                        .flatMap(resolution -> resolution.tasks().stream())
                        .map(MinutesSheets::task)
                        .toList());
    }

    private static MinutesSheet.Resolution resolution(MinutesContent.Resolution resolution) {
        MinutesContent.@Nullable Vote vote = resolution.vote();
        return new MinutesSheet.Resolution(
                Optional.ofNullable(resolution.label())
                        .map(label -> SLOVAK.get("minutes.doc.resolution", label))
                        .orElseGet(() -> SLOVAK.get("minutes.doc.resolution_not_adopted")),
                resolution.title(),
                resolution.sections().stream().map(MinutesSheets::section).toList(),
                vote == null ? null : new MinutesSheet.Vote(vote.votesFor(), vote.against(), vote.abstained()),
                resolution.dissents());
    }

    /** Addressees that all points share stand before them, else each point names its own. */
    private static MinutesSheet.Section section(MinutesContent.Section section) {
        Set<List<String>> lists = section.points().stream()
                .map(MinutesContent.Point::addressees)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean shared = lists.size() == 1;
        return new MinutesSheet.Section(
                section.letter() + ".",
                section.verb(),
                shared ? lists.iterator().next() : List.of(),
                section.points().stream()
                        .map(point -> new MinutesSheet.Point(
                                point.label() + ".", point.text(), shared ? point.due() : named(point)))
                        .toList());
    }

    private static String named(MinutesContent.Point point) {
        return Stream.of(String.join(", ", point.addressees()), point.due())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static MinutesSheet.Task task(MinutesContent.Task task) {
        return new MinutesSheet.Task(
                task.number(), task.title(), task.gestor(), String.join(", ", task.partners()), task.due());
    }
}
