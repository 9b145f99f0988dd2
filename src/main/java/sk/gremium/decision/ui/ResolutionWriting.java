package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import sk.gremium.decision.ResolutionDetails;
import sk.gremium.decision.ResolutionDrafting;
import sk.gremium.decision.Resolutions;
import sk.gremium.directory.Directory;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Stale;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.meeting.ui.MeetingPart;
import sk.gremium.uikit.ConflictDialog;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** Writes resolutions on the pages of a meeting. */
@org.springframework.stereotype.Component
class ResolutionWriting {

    private final ResolutionDrafting drafting;
    private final Resolutions resolutions;
    private final KeptSheets kept;
    private final Directory directory;
    private final Clock clock;

    ResolutionWriting(
            ResolutionDrafting drafting, Resolutions resolutions, KeptSheets kept, Directory directory, Clock clock) {
        this.drafting = drafting;
        this.resolutions = resolutions;
        this.kept = kept;
        this.directory = directory;
        this.clock = clock;
    }

    boolean may(MeetingPart.Place place) {
        return drafting.mayDraft(place.actor(), place.meeting().id());
    }

    /** Opens an empty form for an item; it stays open until it is saved or discarded, on whatever screen. */
    void begin(MeetingPart.Place place, AgendaRow item) {
        if (kept.find(place.actor(), field(item.id())).isEmpty()) {
            keep(place, field(item.id()), -1, ResolutionSheet.blank(item.title()));
        }
        place.changed().run();
    }

    /** Opens the form of a resolution that is drafted already. */
    void edit(MeetingPart.Place place, ResolutionDetails resolution) {
        keep(place, field(resolution), resolution.version(), ResolutionSheet.of(resolution.text()));
        place.changed().run();
    }

    /** The form of a new resolution, if one is being written. */
    Optional<ResolutionForm> fresh(MeetingPart.Place place, AgendaRow item) {
        CommandId command = CommandId.next();
        return form(
                place,
                field(item.id()),
                (version, sheet) ->
                        drafting.draft(command, place.actor(), place.meeting().id(), item.id(), sheet.text()));
    }

    /** The form of a drafted resolution, if it is being changed. */
    Optional<ResolutionForm> changed(MeetingPart.Place place, ResolutionDetails resolution) {
        return form(place, field(resolution), (version, sheet) -> {
            try {
                drafting.edit(place.actor(), resolution.row().id(), version, sheet.text());
            } catch (Stale stale) {
                conflict(place, resolution, sheet);
                throw new Unsettled();
            }
        });
    }

    private Optional<ResolutionForm> form(MeetingPart.Place place, String field, Save save) {
        List<InstitutionInfo> institutions = directory.institutions(Time.today(clock));
        return kept.find(place.actor(), field)
                .map(begun -> new ResolutionForm(
                        place.where(),
                        Texts.t(place.where(), "decision.form"),
                        institutions,
                        begun.sheet(),
                        new Acts(place, field, begun.version(), save)));
    }

    /** Both texts side by side as plain text; what is made of them is saved over the stored one. */
    private void conflict(MeetingPart.Place place, ResolutionDetails before, ResolutionSheet mine) {
        ResolutionDetails stored =
                resolutions.details(place.actor(), before.row().id());
        ResolutionNotation notation = kept.notation();
        Component where = place.where();
        new ConflictDialog(
                        Texts.t(where, "decision.form.theirs"),
                        notation.print(ResolutionSheet.of(stored.text())),
                        notation.print(mine))
                .save(merged -> {
                    drafting.edit(
                            place.actor(),
                            stored.row().id(),
                            stored.version(),
                            notation.read(merged).text());
                    done(place, field(before));
                })
                .leave(() -> done(place, field(before)))
                .open();
    }

    private void done(MeetingPart.Place place, String field) {
        kept.forget(place.actor(), field);
        place.changed().run();
    }

    private Instant keep(MeetingPart.Place place, String field, long version, ResolutionSheet sheet) {
        return kept.keep(place.actor(), field, new KeptSheets.Kept(version, sheet));
    }

    private static String field(AgendaItemId item) {
        return "resolution-new-" + item;
    }

    private static String field(ResolutionDetails resolution) {
        return "resolution-" + resolution.row().id();
    }

    private interface Save {

        void save(long version, ResolutionSheet sheet);
    }

    /** A dialog is open that will say what stands. */
    private static final class Unsettled extends RuntimeException {}

    private final class Acts implements ResolutionForm.Acts {

        private final MeetingPart.Place place;
        private final String field;
        private final long version;
        private final Save save;

        Acts(MeetingPart.Place place, String field, long version, Save save) {
            this.place = place;
            this.field = field;
            this.version = version;
            this.save = save;
        }

        @Override
        public Optional<Instant> keep(ResolutionSheet sheet) {
            try {
                return Optional.of(ResolutionWriting.this.keep(place, field, version, sheet));
            } catch (RuntimeException e) {
                LoggerFactory.getLogger(ResolutionWriting.class).warn("a typed resolution could not be kept", e);
                return Optional.empty();
            }
        }

        @Override
        public void save(ResolutionSheet sheet) {
            try {
                save.save(version, sheet);
            } catch (Unsettled unsettled) {
                return;
            }
            Toasts.done(Texts.t(place.where(), "decision.form.saved"));
            done(place, field);
        }

        @Override
        public void discard() {
            done(place, field);
        }
    }
}
