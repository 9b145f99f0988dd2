package sk.gremium.office.official;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the minutes of a meeting say, in the order of the page. Sentences come composed, since their grammar
 * depends on names and numbers; empty texts and lists are left out of the document, except where the layout demands a
 * word for "nobody" or "nothing".
 *
 * @param authority the ministry or office that the committee belongs to
 * @param heading such as "zo 14. zasadnutia … konaného dňa 24. januára 2019 v Bratislave"
 * @param time from–to
 * @param quorum whether the meeting could decide, as a sentence
 * @param agenda as it was approved
 * @param other what was said under "Rôzne"
 * @param closing how the meeting ended and when the next one is
 * @param number the official number of the minutes, empty for a draft
 * @param fingerprint SHA-256 of the published content, empty for a draft
 */
public record MinutesSheet(
        String authority,
        String committee,
        String heading,
        String file,
        String place,
        String time,
        String chair,
        String minuteTaker,
        List<String> verifiers,
        List<Person> present,
        List<Person> excused,
        List<Person> invited,
        String quorum,
        List<AgendaLine> agenda,
        List<Item> items,
        String other,
        String closing,
        List<Signature> signatures,
        List<String> attachments,
        String number,
        String fingerprint) {

    public MinutesSheet {
        verifiers = List.copyOf(verifiers);
        present = List.copyOf(present);
        excused = List.copyOf(excused);
        invited = List.copyOf(invited);
        agenda = List.copyOf(agenda);
        items = List.copyOf(items);
        signatures = List.copyOf(signatures);
        attachments = List.copyOf(attachments);
    }

    /**
     * Somebody in the list of those present, excused or invited.
     *
     * @param note such as "v zastúpení …" or "hlasovacie právo"; may be empty
     */
    public record Person(String name, String institution, String note) {}

    /** A line of the approved agenda: its number ("3.") and its title. */
    public record AgendaLine(String number, String title) {}

    /**
     * One item of the agenda as it was dealt with.
     *
     * @param number as on the agenda, such as "3."
     * @param presenter empty if nobody presented it
     * @param discussion paragraphs parted by line breaks
     */
    public record Item(
            String number,
            String title,
            String presenter,
            String discussion,
            String conclusion,
            List<Resolution> resolutions,
            List<Task> tasks) {
        public Item {
            resolutions = List.copyOf(resolutions);
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A resolution in lettered sections.
     *
     * @param number such as "Uznesenie č. 14/3"
     * @param subject such as "k návrhu koncepcie"; may be empty
     * @param vote null if there was no vote
     * @param dissents reasons that who voted otherwise wants to have annexed, as sentences
     */
    public record Resolution(
            String number,
            String subject,
            List<Section> sections,
            @Nullable Vote vote,
            List<String> dissents) {
        public Resolution {
            sections = List.copyOf(sections);
            dissents = List.copyOf(dissents);
        }
    }

    /** A section: its letter ("A."), its verb ("berie na vedomie"), whom it addresses, its points. */
    public record Section(String letter, String verb, List<String> addressees, List<Point> points) {
        public Section {
            addressees = List.copyOf(addressees);
            points = List.copyOf(points);
        }
    }

    /** A point: its number ("B.1."), its text, by when ("do 31. decembra 2026"; may be empty). */
    public record Point(String number, String text, String due) {}

    /** The votes given. */
    public record Vote(int inFavour, int against, int abstained) {}

    /** A task that the item gave rise to. */
    public record Task(String number, String text, String lead, String together, String due) {}

    /** Somebody who signs: as what ("Zapísal"), the name with function, when (empty for a line to fill in). */
    public record Signature(String as, String name, String date) {}
}
