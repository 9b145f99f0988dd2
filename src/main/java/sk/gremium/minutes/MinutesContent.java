package sk.gremium.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What minutes say, composed in Slovak: the language that the committees write in. Ids beside the words let a page lead
 * on to the resolution and the task. Numbers, verifiers and signatures are not in here: they belong to the edition.
 *
 * @param quorum whether the committee could decide and who came or left meanwhile, in sentences
 * @param agenda as it was approved; withdrawn items say so
 * @param closing when it ended and when the next meeting is, in sentences; may be empty
 */
public record MinutesContent(
        Head head,
        List<Attendee> attendees,
        List<String> quorum,
        List<AgendaLine> agenda,
        List<Item> items,
        String closing) {

    public MinutesContent {
        attendees = List.copyOf(attendees);
        quorum = List.copyOf(quorum);
        agenda = List.copyOf(agenda);
        items = List.copyOf(items);
    }

    /**
     * The face of the document.
     *
     * @param authority the office that runs the secretariat
     * @param heading such as "zo 14. zasadnutia … konaného dňa 24. januára 2019"
     * @param chair empty if nobody was named; likewise the minute-taker
     */
    public record Head(
            String authority,
            String committee,
            String heading,
            String place,
            String time,
            String chair,
            String minuteTaker) {}

    /**
     * How an institution took part.
     *
     * @param person who sat for it; empty if nobody did
     * @param note such as "v zastúpení"; may be empty
     */
    public record Attendee(
            UUID institution, String abbr, String name, String person, boolean voting, boolean came, String note) {}

    /** A line of the agenda; the number is empty for a withdrawn item. */
    public record AgendaLine(String number, String title) {}

    /** Where in the document an item stands. */
    public enum Place {
        ITEM,
        OTHER,
        CLOSING
    }

    /**
     * An item as it was dealt with.
     *
     * @param id of the agenda item
     * @param discussion paragraphs parted by line breaks, which can be corrected; likewise the conclusion
     */
    public record Item(
            UUID id,
            Place place,
            String number,
            String title,
            String presenter,
            String discussion,
            String conclusion,
            List<Resolution> resolutions) {

        public Item {
            resolutions = List.copyOf(resolutions);
        }

        /** The text of a part of it. */
        public String text(Passage.Part part) {
            return part == Passage.Part.DISCUSSION ? discussion : conclusion;
        }

        /** Whether nothing was said, concluded or resolved. */
        public boolean silent() {
            return discussion.isBlank() && conclusion.isBlank() && resolutions.isEmpty();
        }

        boolean has(Passage passage) {
            return id.equals(passage.item().value()) && passage.standsIn(text(passage.part()));
        }

        Item with(String newDiscussion, String newConclusion) {
            return new Item(id, place, number, title, presenter, newDiscussion, newConclusion, resolutions);
        }
    }

    /**
     * A resolution that was voted on.
     *
     * @param label such as "3/2026"; null if it was not adopted
     * @param dissents who voted otherwise and gave reasons, in sentences
     */
    public record Resolution(
            UUID id,
            @Nullable String label,
            String title,
            List<Section> sections,
            @Nullable Vote vote,
            List<String> dissents,
            List<Task> tasks) {

        public Resolution {
            sections = List.copyOf(sections);
            dissents = List.copyOf(dissents);
            tasks = List.copyOf(tasks);
        }
    }

    /** A lettered section with its verb in words. */
    public record Section(String letter, String verb, List<Point> points) {

        public Section {
            points = List.copyOf(points);
        }
    }

    /** A numbered point; the due date in words may be empty. */
    public record Point(String label, String text, List<String> addressees, String due) {

        public Point {
            addressees = List.copyOf(addressees);
        }
    }

    /** The sums of a vote. */
    public record Vote(int votesFor, int against, int abstained, int notVoted) {}

    /** A task that a point became. */
    public record Task(UUID id, String number, String title, String gestor, List<String> partners, String due) {

        public Task {
            partners = List.copyOf(partners);
        }
    }

    /** The institutions with a vote: who is asked whether the minutes are right. */
    List<UUID> asked() {
        return attendees.stream()
                .filter(Attendee::voting)
                .map(Attendee::institution)
                .toList();
    }

    /** The same with other texts for an item. */
    MinutesContent with(UUID item, String discussion, String conclusion) {
        return new MinutesContent(
                head,
                attendees,
                quorum,
                agenda,
                items.stream()
                        .map(each -> each.id().equals(item) ? each.with(discussion, conclusion) : each)
                        .toList(),
                closing);
    }
}
