package sk.gremium.review;

import sk.gremium.calendar.Deadline;
import tools.jackson.databind.json.JsonMapper;

/** Keeps with a round how its deadline was counted, as the calendar of that day had it. */
final class DeadlineRule {

    private static final JsonMapper JSON = JsonMapper.shared();

    private DeadlineRule() {}

    static String write(Deadline deadline) {
        return JSON.writeValueAsString(deadline);
    }

    static Deadline read(String json) {
        return JSON.readValue(json, Deadline.class);
    }
}
