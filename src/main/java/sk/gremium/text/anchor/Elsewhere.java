package sk.gremium.text.anchor;

import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.TextBody;

/** Looks for a passage that left its block. One place in both texts is certain; anything else is not. */
record Elsewhere(TextBody old, TextBody now) {

    /** Shorter words stand in many places by chance. */
    private static final int TELLING = 12;

    /** The only place that reads so; if there are more, the only one that reads so with what stands around it. */
    @Nullable
    Anchor find(Anchor passage) {
        String quote = passage.quote();
        if (quote.strip().length() < TELLING
                || quote.indexOf('\n') >= 0
                || !passage.from().equals(passage.to())) {
            return null;
        }
        @Nullable Anchor alone = only(quote, 0, quote.length());
        return alone != null
                ? alone
                : only(
                        passage.prefix() + quote + passage.suffix(),
                        passage.prefix().length(),
                        quote.length());
    }

    private @Nullable Anchor only(String words, int skip, int length) {
        @Nullable Place there = place(now, words);
        if (there == null || place(old, words) == null) {
            return null;
        }
        int from = there.offset() + skip;
        return Anchor.in(now, there.block().id(), from, there.block().id(), from + length)
                .orElse(null);
    }

    private record Place(Block block, int offset) {}

    private static @Nullable Place place(TextBody text, String words) {
        @Nullable Place only = null;
        for (Block block : text.blocks()) {
            int at = block.text().indexOf(words);
            if (at >= 0) {
                if (only != null || block.text().indexOf(words, at + 1) >= 0) {
                    return null;
                }
                only = new Place(block, at);
            }
        }
        return only;
    }
}
