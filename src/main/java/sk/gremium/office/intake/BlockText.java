package sk.gremium.office.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;

/** The runs of a block while it is being read; neighbours in one formatting become one run. */
final class BlockText {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Set<Mark> marks = Set.of();
    private int closed;
    private boolean blank = true;
    private String pending = "";
    private Set<Mark> pendingMarks = Set.of();

    /** Adds text, in NFC, after whatever was to be put before it. */
    void append(String text, Set<Mark> textMarks) {
        if (text.isEmpty()) {
            return;
        }
        if (!pending.isEmpty()) {
            String between = pending;
            pending = "";
            put(between, pendingMarks);
        }
        put(composed(text), textMarks);
    }

    /** Text in NFC. Below U+0300, where nearly all text is, every letter is composed already. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0300') {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Puts something between what is there and what follows, if anything follows. */
    void separate(String text, Set<Mark> textMarks) {
        pending = text;
        pendingMarks = textMarks;
    }

    /** Forgets a separation that nothing followed. */
    void endSeparation() {
        pending = "";
    }

    private void put(String text, Set<Mark> textMarks) {
        if (!textMarks.equals(marks)) {
            close();
            marks = textMarks;
        }
        open.append(text);
        for (int i = 0; i < text.length() && blank; i++) {
            char sign = text.charAt(i);
            blank = Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\u00AD';
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            runs.add(new Run(open.toString(), marks));
            closed += open.length();
            open.setLength(0);
        }
    }

    /** Where the next letter would stand. */
    int length() {
        return closed + open.length() + pending.length();
    }

    /** Whether there is nothing to see. */
    boolean blank() {
        return blank;
    }

    List<Run> runs() {
        close();
        return runs;
    }
}
