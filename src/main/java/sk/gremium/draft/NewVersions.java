package sk.gremium.draft;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Time;

/** Makes drafts and their versions, each act in one transaction with its trail. */
@Component
@Transactional
class NewVersions {

    /** A file as it came. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Upload(String name, byte[] content) {}

    private final StoredDrafts drafts;
    private final DraftPolicy policy;
    private final VersionShelf shelf;
    private final DraftEvents events;
    private final Commands commands;
    private final Clock clock;

    NewVersions(
            StoredDrafts drafts,
            DraftPolicy policy,
            VersionShelf shelf,
            DraftEvents events,
            Commands commands,
            Clock clock) {
        this.drafts = drafts;
        this.policy = policy;
        this.shelf = shelf;
        this.events = events;
        this.commands = commands;
        this.clock = clock;
    }

    /** Refuses, before a file is read, who may not upload a version or not now. */
    @Transactional(readOnly = true)
    public void requireUpload(Actor actor, DraftId id) {
        Draft draft = drafts.get(id);
        policy.require(actor, draft, DraftAction.UPLOAD_VERSION);
        draft.requireOpenText();
    }

    public DraftId first(CommandId command, Actor actor, NewDraft wish, Intake intake, Upload upload) {
        return new DraftId(commands.once(command, () -> {
            Draft draft = new Draft(wish, actor.person(), Time.now(clock));
            int number = draft.nextVersion();
            drafts.add(draft);
            shelf.upload(draft.id(), number, actor, intake, upload);
            events.publish(actor, draft, "draft.uploaded", Map.of("file", upload.name()));
            return draft.id().value();
        }));
    }

    public int next(CommandId command, Actor actor, DraftId id, long version, Intake intake, Upload upload) {
        return shelf.number(commands.once(command, () -> {
            Draft draft = drafts.lock(id);
            policy.require(actor, draft, DraftAction.UPLOAD_VERSION);
            draft.read(version);
            if (shelf.isAhead(id)) {
                freeze(actor, draft);
            }
            int number = draft.nextVersion();
            UUID row = shelf.uploadAfter(id, number, actor, intake, upload);
            drafts.save(draft, Time.now(clock));
            events.publish(
                    actor, draft, "draft.version", Map.of("number", String.valueOf(number), "file", upload.name()));
            return row;
        }));
    }

    public int freeze(CommandId command, Actor actor, DraftId id, long version) {
        return shelf.number(commands.once(command, () -> {
            Draft draft = drafts.lock(id);
            policy.require(actor, draft, DraftAction.FREEZE);
            draft.read(version);
            if (!shelf.isAhead(id)) {
                throw new Refused("draft.refused.nothing_changed");
            }
            UUID row = freeze(actor, draft);
            drafts.save(draft, Time.now(clock));
            return row;
        }));
    }

    private UUID freeze(Actor actor, Draft draft) {
        int number = draft.nextVersion();
        UUID row = shelf.freeze(draft.id(), number, actor);
        events.publish(actor, draft, "draft.frozen", Map.of("number", String.valueOf(number)));
        return row;
    }
}
