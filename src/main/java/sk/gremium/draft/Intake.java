package sk.gremium.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.Ids;
import sk.gremium.office.intake.Imported;
import sk.gremium.office.intake.ImportedComment;
import sk.gremium.text.BlockId;
import sk.gremium.text.TextBody;
import sk.gremium.text.Tracked;
import sk.gremium.text.anchor.Anchor;

/**
 * What an uploaded file gives after the choices of whoever uploads it.
 *
 * @param text without tracked changes
 * @param remarks with anchors in that text
 * @param notKept what of the file was not kept: translation keys with counts
 */
record Intake(TextBody text, List<ImportedRemark> remarks, Map<String, Integer> notKept) {

    static Intake of(Imported file, TrackedChoice choice, boolean takeComments) {
        boolean accept = choice == TrackedChoice.ACCEPT;
        Settlement settled = accept
                ? Settlement.accepting(file.text(), file.tracked().deletedEnds())
                : Settlement.rejecting(file.text(), file.tracked().insertedEnds());
        List<ImportedRemark> remarks = new ArrayList<>();
        if (takeComments) {
            file.comments().forEach(comment -> remarks.add(comment(comment, settled)));
        }
        if (!accept) {
            settled.proposals().forEach(change -> remarks.add(change(change, settled.text())));
        }
        return new Intake(settled.text(), remarks, notKept(file));
    }

    /** The same with the blocks under other ids: what the text of the version before called them. */
    Intake renamed(Map<BlockId, BlockId> ids, TextBody renamed) {
        return new Intake(
                renamed,
                remarks.stream().map(remark -> Passages.renamed(remark, ids)).toList(),
                notKept);
    }

    /** What of a file is not kept, as translation keys with counts. */
    static Map<String, Integer> notKept(Imported file) {
        Map<String, Integer> notKept = new LinkedHashMap<>();
        file.report().notKept().forEach((what, count) -> notKept.put(what.key(), count));
        return notKept;
    }

    private static ImportedRemark comment(ImportedComment comment, Settlement settled) {
        ImportedComment.@Nullable Passage passage = comment.passage();
        @Nullable
        Anchor anchor = passage == null
                ? null
                : settled.place(passage.startBlock(), passage.startOffset())
                        .flatMap(from -> settled.place(passage.endBlock(), passage.endOffset())
                                .flatMap(to -> Passages.between(settled.text(), from, to)))
                        .orElse(null);
        return new ImportedRemark(
                Ids.next(),
                ImportedRemark.Kind.COMMENT,
                anchor,
                comment.author(),
                comment.at(),
                comment.text(),
                null,
                comment.replies().stream()
                        .map(reply -> new ImportedRemark.Reply(reply.author(), reply.at(), reply.text()))
                        .toList(),
                comment.resolved());
    }

    private static ImportedRemark change(Tracked.Proposal change, TextBody text) {
        @Nullable String author = change.author();
        return new ImportedRemark(
                Ids.next(),
                ImportedRemark.Kind.CHANGE,
                Anchor.in(text, change.block(), change.from(), change.block(), change.to())
                        .orElse(null),
                author == null ? "" : author,
                change.at(),
                "",
                change.after(),
                List.of(),
                false);
    }
}
