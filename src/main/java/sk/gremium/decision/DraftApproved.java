package sk.gremium.decision;

import sk.gremium.draft.DraftAdopted;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.SubjectRef;

record DraftApproved(Actor actor, DraftId draft, int version, SubjectRef by) implements DraftAdopted {}
