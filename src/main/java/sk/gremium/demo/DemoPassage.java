package sk.gremium.demo;

import java.util.List;
import java.util.Optional;
import sk.gremium.review.Target;
import sk.gremium.text.Block;
import sk.gremium.text.TextBody;
import sk.gremium.text.anchor.Anchor;

/**
 * Finds what a comment of the demonstration speaks of: {@code *} is the whole, {@code § Words} the block that begins
 * so, {@code words} the passage that reads so, {@code words … other words} the passage from there to there.
 */
final class DemoPassage {

    private static final String TO = " … ";

    private DemoPassage() {}

    static Target find(TextBody text, String told) {
        if ("*".equals(told)) {
            return Target.whole();
        }
        if (told.startsWith("§ ")) {
            String words = told.substring(2);
            return text.blocks().stream()
                    .filter(block -> block.wording().startsWith(words))
                    .findFirst()
                    .flatMap(block -> Anchor.of(text, block.id()))
                    .map(anchor -> new Target(Target.Kind.BLOCK, anchor))
                    .orElseThrow(() -> lost(told));
        }
        int parted = told.indexOf(TO);
        String first = parted < 0 ? told : told.substring(0, parted);
        String last = parted < 0 ? told : told.substring(parted + TO.length());
        Block from = block(text, first).orElseThrow(() -> lost(told));
        Block to = block(text, last).orElseThrow(() -> lost(told));
        int end = to.text().indexOf(last) + last.length();
        return Anchor.in(text, from.id(), from.text().indexOf(first), to.id(), end)
                .map(anchor -> new Target(Target.Kind.RANGE, anchor))
                .orElseThrow(() -> lost(told));
    }

    private static Optional<Block> block(TextBody text, String words) {
        List<Block> found = text.blocks().stream()
                .filter(block -> block.text().contains(words))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static IllegalStateException lost(String told) {
        return new IllegalStateException("the demonstration comments on what is not there, or not once: " + told);
    }
}
