package sk.gremium.office.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.office.intake.ImportedComment.Passage;
import sk.gremium.office.intake.ImportedComment.Reply;
import sk.gremium.text.Block;

/** The comments of a document, threads put together from the part that Word keeps them in beside the comments. */
final class CommentsPart {

    private static final int LONGEST_QUOTE = 20_000;

    private final Map<String, Node> byId = new LinkedHashMap<>();
    private final Map<String, String> idByParagraph = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> resolved = new HashSet<>();

    /**
     * Reads the comments.
     *
     * @param comments the root of the comments part, null if there is none
     * @param extended the root of the part that says which is an answer to which, null if there is none
     */
    CommentsPart(@Nullable Node comments, @Nullable Node extended) {
        if (comments != null) {
            for (Node comment : comments.children()) {
                String id = comment.attribute("id");
                if (comment.name().equals("w:comment") && id != null && byId.putIfAbsent(id, comment) == null) {
                    noteParagraphs(comment, id);
                }
            }
        }
        if (extended != null) {
            extended.children().forEach(this::extend);
        }
    }

    private void noteParagraphs(Node node, String id) {
        for (Node child : node.children()) {
            String paragraph = child.attribute("w14:paraId");
            if (paragraph != null) {
                idByParagraph.putIfAbsent(paragraph, id);
            }
            noteParagraphs(child, id);
        }
    }

    private void extend(Node extension) {
        String id = idOf(extension.attribute("w15:paraId"));
        String parent = idOf(extension.attribute("w15:paraIdParent"));
        if (id == null) {
            return;
        }
        if (parent != null && !parent.equals(id)) {
            parents.put(id, parent);
        }
        String done = extension.attribute("w15:done");
        if ("1".equals(done) || "true".equals(done)) {
            resolved.add(id);
        }
    }

    private @Nullable String idOf(@Nullable String paragraph) {
        return paragraph == null ? null : idByParagraph.get(paragraph);
    }

    /** The threads in the order of the file; a comment's answers stand with it. */
    List<ImportedComment> in(List<Block> blocks, CommentRanges ranges) {
        Map<String, List<Reply>> replies = new HashMap<>();
        byId.forEach((id, comment) -> {
            String root = root(id);
            if (!root.equals(id)) {
                replies.computeIfAbsent(root, any -> new ArrayList<>())
                        .add(new Reply(author(comment), at(comment), PlainText.of(comment)));
            }
        });
        List<ImportedComment> result = new ArrayList<>();
        byId.forEach((id, comment) -> {
            if (root(id).equals(id)) {
                Passage passage = ranges.passage(id, blocks);
                String initials = comment.attribute("initials");
                result.add(new ImportedComment(
                        author(comment),
                        initials == null ? "" : initials,
                        at(comment),
                        PlainText.of(comment),
                        passage,
                        passage == null ? "" : CommentRanges.quote(passage, blocks, LONGEST_QUOTE),
                        replies.getOrDefault(id, List.of()),
                        resolved.contains(id)));
            }
        });
        return result;
    }

    /** The first comment of the thread; a circle ends where it began. */
    private String root(String id) {
        String at = id;
        for (int i = 0; i < parents.size(); i++) {
            String parent = parents.get(at);
            if (parent == null) {
                break;
            }
            if (parent.equals(id)) {
                return id;
            }
            at = parent;
        }
        return at;
    }

    private static String author(Node comment) {
        String author = comment.attribute("author");
        return author == null ? "" : author;
    }

    private static @Nullable Instant at(Node comment) {
        return Marks.instant(comment.attribute("date"));
    }
}
