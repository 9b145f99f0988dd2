package sk.gremium.meeting;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.NotFound;

/** Loads a meeting and asks whether the actor may: every service of this module enters here. */
@Component
class MeetingGate {

    /** A meeting with what the reader is in its committee. */
    record Entry(Meeting meeting, Standing standing) {}

    private final MeetingStore meetings;
    private final CommitteeAccess access;

    MeetingGate(MeetingStore meetings, CommitteeAccess access) {
        this.meetings = meetings;
        this.access = access;
    }

    /** For reading; {@link NotFound} if there is none that the actor may see. */
    Entry see(Actor actor, MeetingId id) {
        return find(actor, id).orElseThrow(NotFound::new);
    }

    /** As {@link #see}, but empty instead of {@link NotFound}. */
    Optional<Entry> find(Actor actor, MeetingId id) {
        return meetings.find(id)
                .map(meeting -> new Entry(meeting, access.standing(actor, meeting.committee())))
                .filter(entry -> MeetingRules.visible(entry.standing(), entry.meeting()));
    }

    /** For an act on it or on what hangs on it, which waits for acts of others on the same meeting. */
    Entry enter(Actor actor, MeetingId id, MeetingAction action) {
        Meeting meeting = meetings.lock(id).orElseThrow(NotFound::new);
        Standing standing = access.standing(actor, meeting.committee());
        return new Entry(MeetingRules.require(standing, meeting, action), standing);
    }
}
