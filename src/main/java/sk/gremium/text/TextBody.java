package sk.gremium.text;

import java.util.List;

/**
 * A whole text: its blocks in document order and the lists they count in.
 *
 * @param blocks in document order; ids are unique
 * @param lists every list that a block's numbering names
 */
public record TextBody(List<Block> blocks, List<ListDefinition> lists) {

    public TextBody {
        blocks = List.copyOf(blocks);
        lists = List.copyOf(lists);
    }
}
