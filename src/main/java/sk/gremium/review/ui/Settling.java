package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.Actor;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.DisputeDetails;
import sk.gremium.review.RemovedBy;
import sk.gremium.review.WordingUse;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** What the secretariat does with a dispute: arranges talks, and records how it ended. */
class Settling implements DisputeCard.Acts {

    private final Component where;
    private final DisputeDesk desk;
    private final Actor actor;
    private final Runnable changed;

    /** Acts on this page, which shows itself anew after each. */
    Settling(Component where, DisputeDesk desk, Actor actor, Runnable changed) {
        this.where = where;
        this.desk = desk;
        this.actor = actor;
        this.changed = changed;
    }

    @Override
    public void arrange(DisputeDetails dispute) {
        new TalkDialog(where, dispute).open(plan -> {
            desk.schedule(actor, dispute, plan);
            done("review.dispute.arranged", dispute);
        });
    }

    @Override
    public void record(DisputeDetails dispute, CommentDetails comment) {
        var keeper = desk.keeper(actor, dispute);
        new OutcomeDialog(where, dispute, comment, keeper).open(new OutcomeDialog.Acts() {
            @Override
            public void remove(RemovedBy way, String note, @Nullable String compromise) {
                WordingUse use = desk.remove(actor, dispute, way, note, compromise);
                done("review.dispute.removed." + use.name(), dispute);
            }

            @Override
            public void persist(String note) {
                desk.persist(actor, dispute, note);
                done("review.dispute.persists", dispute);
            }
        });
    }

    private void done(String key, DisputeDetails dispute) {
        Toasts.done(Texts.t(where, key, dispute.number()));
        changed.run();
    }
}
