package sk.gremium.draft;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.BlockId;
import sk.gremium.text.TextBody;
import sk.gremium.text.anchor.Anchor;

/** Passages of imported remarks: none is empty, for a passage without letters cannot be shown or found again. */
final class Passages {

    private Passages() {}

    /** The passage between two places; where they are the same, the whole block. */
    static Optional<Anchor> between(TextBody text, Settlement.Place from, Settlement.Place to) {
        return from.equals(to)
                ? Anchor.of(text, from.block())
                : Anchor.in(text, from.block(), from.offset(), to.block(), to.offset());
    }

    /** The remark with its passage in blocks of other names. */
    static ImportedRemark renamed(ImportedRemark remark, Map<BlockId, BlockId> ids) {
        @Nullable Anchor anchor = remark.anchor();
        if (anchor == null) {
            return remark;
        }
        Anchor renamed = new Anchor(
                ids.getOrDefault(anchor.from(), anchor.from()),
                anchor.fromOffset(),
                ids.getOrDefault(anchor.to(), anchor.to()),
                anchor.toOffset(),
                anchor.quote(),
                anchor.prefix(),
                anchor.suffix());
        return new ImportedRemark(
                remark.id(),
                remark.kind(),
                renamed,
                remark.author(),
                remark.at(),
                remark.text(),
                remark.proposed(),
                remark.replies(),
                remark.resolved());
    }
}
