package sk.gremium.text.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.BlockId;
import sk.gremium.text.Mark;
import sk.gremium.text.Mark.Style;
import sk.gremium.text.Run;
import sk.gremium.text.redline.Segment;

/** Writes what stands inside a block. */
final class Inline {

    private static final List<Style> STYLES = List.of(Style.values());
    private static final List<String> TAGS = List.of("strong", "em", "u", "s", "sub", "sup");

    private final HtmlOut out;
    private final HtmlWords words;
    private final Set<BlockId> referenced = new HashSet<>();
    private int tracked;
    private boolean leaving;

    Inline(HtmlOut out, HtmlWords words) {
        this.out = out;
        this.words = words;
    }

    boolean isReferenced(BlockId note) {
        return referenced.contains(note);
    }

    /** @param whole the number of the change that the whole block is, which the block says itself */
    void segments(List<Segment> segments, int whole) {
        for (int from = 0; from < segments.size(); ) {
            var first = segments.get(from);
            int to = from + 1;
            while (to < segments.size()
                    && segments.get(to).type() == first.type()
                    && segments.get(to).change() == first.change()) {
                to++;
            }
            group(first, segments.subList(from, to).stream().map(Segment::run).toList(), whole);
            from = to;
        }
    }

    private void group(Segment first, List<Run> runs, int whole) {
        int number = first.change() == whole ? 0 : first.change();
        switch (first.type()) {
            case EQUAL -> runs(runs);
            case INSERTED -> {
                open("<ins", number, words.insertionStart());
                runs(runs);
                close("</ins>", words.insertionEnd());
            }
            case DELETED -> {
                open("<del data-skip=\"\"", number, words.deletionStart());
                leaving = true;
                runs(runs);
                leaving = false;
                close("</del>", words.deletionEnd());
            }
            case FORMATTED -> {
                open("<span class=\"formatted\"", number, words.formattingStart());
                runs(runs);
                close("</span>", words.formattingEnd());
            }
        }
    }

    private void open(String tag, int change, String heard) {
        out.raw(tag);
        if (change > 0) {
            out.attribute("data-change", change);
        }
        out.raw(">").heard("", heard, " ");
    }

    private void close(String tag, String heard) {
        out.heard(" ", heard, "").raw(tag);
    }

    /** Runs of a text; changes tracked in it become insertions and deletions that belong to the text. */
    private void runs(List<Run> runs) {
        Mark open = null;
        for (var run : runs) {
            var mark = trackedMark(run);
            if (open != null && !open.equals(mark)) {
                closeTracked(open);
            }
            if (mark != null && !mark.equals(open)) {
                openTracked(mark);
            }
            open = mark;
            run(run);
        }
        if (open != null) {
            closeTracked(open);
        }
    }

    private static @Nullable Mark trackedMark(Run run) {
        Mark found = null;
        for (var mark : run.marks()) {
            if (mark instanceof Mark.Deleted || (mark instanceof Mark.Inserted && found == null)) {
                found = mark;
            }
        }
        return found;
    }

    private void openTracked(Mark mark) {
        boolean deleted = mark instanceof Mark.Deleted;
        out.raw(deleted ? "<del class=\"tracked\"" : "<ins class=\"tracked\"").attribute("data-tracked", ++tracked);
        out.raw(">").heard("", deleted ? words.deletionStart() : words.insertionStart(), " ");
    }

    private void closeTracked(Mark mark) {
        boolean deleted = mark instanceof Mark.Deleted;
        close(deleted ? "</del>" : "</ins>", deleted ? words.deletionEnd() : words.insertionEnd());
    }

    private void run(Run run) {
        var reference = first(run, Mark.NoteReference.class);
        var link = first(run, Mark.Link.class);
        String close = "";
        if (reference != null) {
            out.raw("<sup><a class=\"noteref\"").attribute("href", "#b-" + reference.note());
            // The way back leads to where the note is referred to now, not to a deleted passage.
            if (!leaving && referenced.add(reference.note())) {
                out.attribute("id", "ref-" + reference.note());
            }
            out.raw(">");
            close = "</a></sup>";
        } else if (link != null && safe(link.href())) {
            out.raw("<a").attribute("href", link.href()).raw(" rel=\"noopener\">");
            close = "</a>";
        }
        for (int i = 0; i < STYLES.size(); i++) {
            if (run.marks().contains(STYLES.get(i)) && !(reference != null && STYLES.get(i) == Style.SUPERSCRIPT)) {
                out.raw("<" + TAGS.get(i) + ">");
                close = "</" + TAGS.get(i) + ">" + close;
            }
        }
        out.text(run.text()).raw(close);
    }

    private static <M extends Mark> @Nullable M first(Run run, Class<M> type) {
        for (var mark : run.marks()) {
            if (type.isInstance(mark)) {
                return type.cast(mark);
            }
        }
        return null;
    }

    /** Import drops other addresses already; what is written as HTML is checked again. */
    static boolean safe(String href) {
        var lower = href.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://")
                || lower.startsWith("http://")
                || lower.startsWith("mailto:")
                || lower.startsWith("#");
    }
}
