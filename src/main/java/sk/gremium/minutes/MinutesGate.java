package sk.gremium.minutes;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Time;

/** Loads minutes and asks whether the actor may: every service of this module enters here. */
@Component
class MinutesGate {

    /** Minutes with what the reader is in their committee and may do now. */
    record Entry(MinutesRules.Case of, Standing standing, Set<MinutesAct> allowed) {

        Minutes minutes() {
            return of.minutes();
        }
    }

    private final MinutesStore store;
    private final CommitteeAccess access;
    private final Clock clock;

    MinutesGate(MinutesStore store, CommitteeAccess access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** For reading; {@link NotFound} if there are none that the actor may see. */
    Entry see(Actor actor, MinutesId id) {
        return entry(actor, store.find(id).orElseThrow(NotFound::new));
    }

    /** For an act; others who act on the same minutes, or write the texts they are made of, wait. */
    Entry enter(Actor actor, MinutesId id, MinutesAct act) {
        Entry entry = entry(actor, store.lock(id).orElseThrow(NotFound::new));
        if (!entry.allowed().contains(act)) {
            throw new Denied();
        }
        return entry;
    }

    private Entry entry(Actor actor, Minutes minutes) {
        Standing standing = access.standing(actor, minutes.committee());
        if (!MinutesRules.visible(standing, minutes.state())) {
            throw new NotFound();
        }
        MinutesRules.Case of = store.around(minutes, Time.now(clock));
        return new Entry(of, standing, MinutesRules.allowed(standing, actor.person(), of));
    }
}
