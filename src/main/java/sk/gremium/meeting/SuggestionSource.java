package sk.gremium.meeting;

import java.util.List;
import sk.gremium.kernel.Actor;

/** A module that knows what might belong on an agenda: implement it as a bean, and the preparation shows it. */
public interface SuggestionSource {

    /** What the coming meeting might deal with; the caller has asked for permission. A constant number of queries. */
    List<Suggestion> suggestions(Actor actor, MeetingDetails meeting);
}
