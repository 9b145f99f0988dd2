package sk.gremium.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.draft.ImportedRemark;
import sk.gremium.draft.ui.DraftPage;
import sk.gremium.kernel.CommandId;
import sk.gremium.review.RoundAct;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.RoundRemarks;
import sk.gremium.text.anchor.Anchor;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;
import sk.gremium.uikit.WordingDiff;

/** Offers what stood beside an uploaded text, Word comments and kept proposals, as comments of the round. */
@Component
class RemarksOffer {

    private final RoundRemarks remarks;

    RemarksOffer(RoundRemarks remarks) {
        this.remarks = remarks;
    }

    /** Puts a notice above the text if there is something that the reader may take over. */
    void offer(DraftPage page, RoundDetails round) {
        if (!round.may(RoundAct.WRITE) || !round.may(RoundAct.FOLLOW)) {
            return;
        }
        List<ImportedRemark> offered = remarks.offered(page.actor(), round.id());
        if (!offered.isEmpty()) {
            Texts texts = Texts.of(page.view());
            page.addNotice(new Notice(
                    Meaning.ACCENT,
                    texts.get("review.remarks.offer", offered.size()),
                    Buttons.small(texts.get("review.remarks.look"), () -> ask(page, round, offered))));
        }
    }

    private void ask(DraftPage page, RoundDetails round, List<ImportedRemark> offered) {
        Texts texts = Texts.of(page.view());
        CommandId command = CommandId.next();
        Map<UUID, Checkbox> boxes = new LinkedHashMap<>();
        var list = new UnorderedList();
        list.addClassName("picks");
        offered.forEach(remark -> list.add(row(remark, boxes, texts)));
        new Ask(texts.get("review.remarks.title"))
                .sentence(texts.get("review.remarks.what"))
                .details(list)
                .act(texts.get("review.remarks.do"), () -> {
                    remarks.take(command, page.actor(), round.id(), ticked(boxes));
                    Toasts.done(texts.get("review.remarks.done"));
                    page.reload();
                })
                .open();
    }

    private static ListItem row(ImportedRemark remark, Map<UUID, Checkbox> boxes, Texts texts) {
        var box = new Checkbox();
        box.setValue(!remark.resolved());
        box.setAriaLabel(texts.get("review.remarks.choose", remark.author(), words(remark)));
        boxes.put(remark.id(), box);
        var summary = new Div();
        summary.addClassName("summary");
        var head = new Span(texts.get("review.remarks.kind." + remark.kind().name(), remark.author()));
        head.addClassName("small");
        summary.add(head);
        if (!remark.text().isEmpty()) {
            summary.add(new Paragraph(remark.text()));
        }
        @Nullable Anchor anchor = remark.anchor();
        if (remark.proposed() != null && anchor != null) {
            summary.add(WordingDiff.of(summary, anchor.quote(), remark.proposed()));
        }
        return new ListItem(box, summary);
    }

    private static String words(ImportedRemark remark) {
        return remark.proposed() != null && remark.text().isEmpty() ? remark.proposed() : remark.text();
    }

    private static Set<UUID> ticked(Map<UUID, Checkbox> boxes) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
