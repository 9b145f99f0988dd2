package sk.gremium.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.Drafts;
import sk.gremium.draft.ImportedRemark;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.text.anchor.Anchor;

/**
 * Makes draft comments of what stood beside an uploaded text: Word comments, and tracked changes kept as proposals. Only
 * who prepares the draft sees those, so the comments become drafts of that person's institution.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class RoundRemarks {

    private final RoundGate gate;
    private final Writing writing;
    private final Drafts drafts;
    private final JdbcClient jdbc;
    private final Commands commands;

    RoundRemarks(RoundGate gate, Writing writing, Drafts drafts, JdbcClient jdbc, Commands commands) {
        this.gate = gate;
        this.writing = writing;
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.commands = commands;
    }

    /** The remarks of the round's version that the actor's institution has not made comments of yet. */
    @Transactional(readOnly = true)
    public List<ImportedRemark> offered(Actor actor, RoundId id) {
        Entered entered = gate.look(actor, id);
        entered.require(RoundAct.WRITE);
        return offered(actor, entered);
    }

    /** Makes draft comments of the chosen remarks; those made before are passed over. */
    public void take(CommandId command, Actor actor, RoundId id, Set<UUID> chosen) {
        commands.once(command, () -> {
            Entered entered = gate.act(actor, id, RoundAct.WRITE);
            offered(actor, entered).stream()
                    .filter(remark -> chosen.contains(remark.id()))
                    .forEach(remark -> writing.store(actor, entered, content(remark), remark.id()));
            return id.value();
        });
    }

    private List<ImportedRemark> offered(Actor actor, Entered entered) {
        Round round = entered.round();
        Set<UUID> taken = Set.copyOf(jdbc.sql(
                        "select source from review_comment where round = ? and institution = ? and source is not null")
                .params(round.id().value(), entered.response().institution().value())
                .query(UUID.class)
                .list());
        return drafts.remarks(actor, new DraftId(round.draft()), round.draftVersion()).stream()
                .filter(remark -> !taken.contains(remark.id()))
                .toList();
    }

    private static CommentContent content(ImportedRemark remark) {
        @Nullable Anchor anchor = remark.anchor();
        Target target = anchor == null ? Target.whole() : new Target(Target.Kind.RANGE, anchor);
        String replies = remark.replies().stream()
                .map(reply -> "\n" + signed(reply.author(), reply.text()))
                .collect(Collectors.joining());
        String text = remark.text().isEmpty() ? "" : signed(remark.author(), remark.text()) + replies;
        return new CommentContent(
                target, CommentKind.ORDINARY, false, text, anchor == null ? null : remark.proposed(), "");
    }

    /** The name in the file proves nothing, so it stands in the text and not as the author. */
    private static String signed(String author, String text) {
        return author.isEmpty() ? text : author + ": " + text;
    }
}
