package sk.gremium.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;
import sk.gremium.review.CommentAct;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentId;
import sk.gremium.review.Disposition;
import sk.gremium.review.EvaluationTable;

/**
 * The work table on the screen, with at most one row open. What was chosen and not saved stays chosen when another row
 * is opened; what is decided stays in sight until the table is narrowed again.
 */
class EvaluationBoard extends Composite<Div> {

    /** What the board asks for. */
    interface Desk {

        /** The form for a row that is opened. */
        VerdictForm form(CommentDetails comment, @Nullable Disposition chosen);

        /** Another row was opened. */
        void opened(CommentId comment);
    }

    /** Where a row stands. */
    private record Place(ProvisionCard card, ProposalRow row) {}

    private final DraftId draft;
    private final transient Desk desk;
    private final Map<CommentId, Place> places = new LinkedHashMap<>();
    private final Map<CommentId, Disposition> unsaved = new HashMap<>();
    private transient EvaluationTable table;
    private @Nullable CommentId current;
    private @Nullable VerdictForm form;

    EvaluationBoard(DraftId draft, EvaluationTable table, EvaluationQuery query, Desk desk) {
        this.draft = draft;
        this.table = table;
        this.desk = desk;
        getContent().addClassName("stack");
        table.provisions().forEach(provision -> add(provision, query));
    }

    private void add(EvaluationTable.Provision provision, EvaluationQuery query) {
        List<EvaluationTable.Row> shown = provision.rows().stream()
                .filter(row -> query.takes(row.comment()))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        var card = new ProvisionCard();
        card.passage(provision);
        for (EvaluationTable.Row row : shown) {
            var piece = new ProposalRow(draft, row, provision.now(), this::open);
            card.add(piece);
            places.put(row.comment().id(), new Place(card, piece));
        }
        getContent().add(card);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** The form of the open row. */
    Optional<VerdictForm> form() {
        return Optional.ofNullable(form);
    }

    /** Opens a row of the table as far as it is shown. */
    void open(CommentId id) {
        if (places.containsKey(id)) {
            find(id).ifPresent(found -> open(found.row().comment(), null));
        }
    }

    private void open(CommentDetails before, @Nullable Disposition pressed) {
        CommentId id = before.id();
        Place place = Objects.requireNonNull(places.get(id));
        CommentDetails comment = find(id).map(found -> found.row().comment()).orElse(before);
        if (!id.equals(current)) {
            close();
            current = id;
            desk.opened(id);
            if (comment.may(CommentAct.EVALUATE)) {
                CommentDetails.EvaluationDetails stands = comment.evaluation();
                @Nullable Disposition standing = stands == null ? null : stands.disposition();
                form = desk.form(comment, unsaved.getOrDefault(id, standing));
                place.row().decide(form);
            }
            place.row().focus();
        }
        if (pressed != null) {
            press(pressed);
        }
    }

    /** Presses a disposition in the open row. */
    void press(Disposition disposition) {
        if (current != null && form != null) {
            unsaved.put(current, disposition);
            form.choose(disposition);
        }
    }

    /** Remembers a choice until it is saved. */
    void chosen(CommentDetails comment, Disposition disposition) {
        unsaved.put(comment.id(), disposition);
    }

    /** Shows the row that is open as it stands. */
    void close() {
        if (current != null) {
            rest(current);
        }
        current = null;
        form = null;
    }

    private void rest(CommentId id) {
        @Nullable Place place = places.get(id);
        if (place != null) {
            find(id).ifPresent(found ->
                    place.row().rest(found.row(), found.provision().now()));
        }
    }

    /** Shows what was decided about a comment and how its provision reads now. */
    void decided(EvaluationTable fresh, CommentId comment) {
        table = fresh;
        unsaved.remove(comment);
        find(comment).map(Found::provision).ifPresent(this::refresh);
        current = null;
        form = null;
    }

    private void refresh(EvaluationTable.Provision provision) {
        for (EvaluationTable.Row row : provision.rows()) {
            @Nullable Place place = places.get(row.comment().id());
            if (place != null) {
                place.row().rest(row, provision.now());
                place.card().passage(provision);
            }
        }
    }

    /** Opens the next comment that nobody decided, after the open one and then from the top; false if none is left. */
    boolean next(@Nullable CommentId after) {
        List<CommentId> order = new ArrayList<>(places.keySet());
        int start = after == null ? 0 : order.indexOf(after) + 1;
        for (int step = 0; step < order.size(); step++) {
            CommentId id = order.get((start + step) % order.size());
            boolean undecided = find(id).filter(found -> found.row().comment().evaluation() == null)
                    .isPresent();
            if (undecided && !id.equals(current)) {
                open(id);
                return true;
            }
        }
        return false;
    }

    /** Opens the row below or above. */
    void walk(int by) {
        List<CommentId> order = new ArrayList<>(places.keySet());
        int at = current == null ? (by > 0 ? -1 : order.size()) : order.indexOf(current);
        int to = at + by;
        if (to >= 0 && to < order.size()) {
            open(order.get(to));
        }
    }

    @Nullable
    CommentId current() {
        return current;
    }

    /** Where a comment stands in the table; empty if it was withdrawn meanwhile. */
    private Optional<Found> find(CommentId id) {
        return table.provisions().stream()
                .flatMap(provision -> provision.rows().stream().map(row -> new Found(provision, row)))
                .filter(found -> found.row().comment().id().equals(id))
                .findFirst();
    }

    private record Found(EvaluationTable.Provision provision, EvaluationTable.Row row) {}
}
