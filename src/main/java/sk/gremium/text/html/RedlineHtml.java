package sk.gremium.text.html;

import java.util.List;
import sk.gremium.text.redline.Redline;
import sk.gremium.text.redline.Segment;

/**
 * Renders a redline for reading. Every change has its number in {@code data-change}, on the block if all of it is
 * concerned, else on the insertion, deletion or formatted stretch; in place of {@code data-block}, the
 * place a block left has {@code data-moved} and a deleted block {@code data-deleted}.
 */
public final class RedlineHtml {

    private RedlineHtml() {}

    /** The older text, the newer one, or both with their differences. */
    public static String of(Redline redline, Reading reading, HtmlWords words) {
        return switch (reading) {
            case ORIGINAL -> BlockHtml.of(redline.rejected(), words);
            case RESULT -> BlockHtml.of(redline.accepted(), words);
            case CHANGES -> {
                var out = new HtmlOut(redline.lines().size() * 300);
                new Blocks(out, words).write(redline.lines());
                yield out.toString();
            }
        };
    }

    /** A compared wording, to be put inside an element: see {@link Redline#ofWording(String, String)}. */
    public static String wording(List<Segment> segments, HtmlWords words) {
        var out = new HtmlOut(256);
        new Inline(out, words).segments(segments, 0);
        return out.toString();
    }
}
