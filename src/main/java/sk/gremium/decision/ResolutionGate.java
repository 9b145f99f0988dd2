package sk.gremium.decision;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.NotFound;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.meeting.MeetingId;
import sk.gremium.meeting.Meetings;

/** Loads a resolution through its meeting: who may not see the meeting does not see what is decided there. */
@Component
class ResolutionGate {

    /** A resolution, its meeting, what the actor is in the committee and may do. */
    record Entry(Resolution resolution, MeetingDetails meeting, Standing standing, Set<ResolutionAction> allowed) {}

    private final ResolutionStore resolutions;
    private final Meetings meetings;
    private final CommitteeAccess access;

    ResolutionGate(ResolutionStore resolutions, Meetings meetings, CommitteeAccess access) {
        this.resolutions = resolutions;
        this.meetings = meetings;
        this.access = access;
    }

    MeetingDetails meeting(Actor actor, MeetingId id) {
        return meetings.details(actor, id);
    }

    Standing standing(Actor actor, MeetingDetails meeting) {
        return access.standing(actor, meeting.committee());
    }

    Entry see(Actor actor, ResolutionId id) {
        return entry(actor, resolutions.find(id).orElseThrow(NotFound::new));
    }

    /** As {@link #see}, of a resolution that another record led to: empty instead of {@link NotFound}. */
    Optional<Entry> sees(Actor actor, Resolution resolution) {
        return meetings.find(actor, resolution.meeting()).map(meeting -> entry(actor, resolution, meeting));
    }

    Entry enter(Actor actor, ResolutionId id, ResolutionAction action) {
        Entry entry = entry(actor, resolutions.lock(id).orElseThrow(NotFound::new));
        ResolutionRules.require(entry.allowed(), action);
        return entry;
    }

    private Entry entry(Actor actor, Resolution resolution) {
        return entry(actor, resolution, meetings.details(actor, resolution.meeting()));
    }

    private Entry entry(Actor actor, Resolution resolution, MeetingDetails meeting) {
        Standing standing = standing(actor, meeting);
        return new Entry(resolution, meeting, standing, ResolutionRules.allowed(standing, resolution.state(), meeting));
    }
}
