package sk.gremium.text.html;

import java.util.List;
import sk.gremium.text.Block;
import sk.gremium.text.TextBody;
import sk.gremium.text.redline.Line;
import sk.gremium.text.redline.Segment;

/** Renders a text for reading. Changes tracked in it are shown as insertions and deletions. */
public final class BlockHtml {

    private BlockHtml() {}

    /** The whole text as a sequence of elements, one for each block, without anything around it. */
    public static String of(TextBody text, HtmlWords words) {
        return of(text.blocks(), words);
    }

    /** Some blocks of a text. */
    public static String of(List<Block> blocks, HtmlWords words) {
        var out = new HtmlOut(blocks.size() * 300);
        new Blocks(out, words).write(blocks.stream().map(BlockHtml::line).toList());
        return out.toString();
    }

    private static Line line(Block block) {
        var segments = block.runs().stream()
                .map(run -> new Segment(Segment.Type.EQUAL, 0, run, run))
                .toList();
        return new Line(Line.Type.SAME, 0, block, block, segments);
    }
}
