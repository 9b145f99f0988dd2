package sk.gremium.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import sk.gremium.text.TextBody;
import sk.gremium.text.Tracked;
import sk.gremium.text.redline.Matching;
import sk.gremium.text.redline.Redline;

/**
 * Writes a redline as a DOCX with real tracked changes: accepting all of them in a word processor gives the newer text,
 * rejecting all of them the older one, with lists, tables and footnotes. Undecided changes inside the two texts have to
 * be settled before. The same redline always gives the same bytes.
 */
public final class DocxRedline {

    /**
     * Compares two texts of whatever origin: undecided changes in both are taken as accepted, blocks are matched by what
     * they say.
     */
    public static Redline between(TextBody old, TextBody now) {
        TextBody before = Tracked.accept(old);
        return Redline.between(before, Matching.withIdsFrom(before, Tracked.accept(now)));
    }

    /** Writes the document; the stream stays open. */
    public void write(Redline redline, RedlineInfo info, OutputStream out) throws IOException {
        Numbers numbers = new Numbers();
        RedlineSides sides = new RedlineSides(redline, numbers);
        List<Part> parts = RedlineParts.of(RedlineOrder.of(new RedlineEntries(sides).of(redline)));
        Notes notes = new Notes(new RedlineNotes(redline, sides));
        Revisions revisions = new Revisions(info.author(), info.at());
        new DocxFile(info.title(), info.language(), false, "", parts).write(out, numbers, notes, revisions);
    }
}
