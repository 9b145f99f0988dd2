package sk.gremium.minutes;

import sk.gremium.calendar.Deadline;
import tools.jackson.databind.json.JsonMapper;

/** Writes frozen minutes as JSON and reads them again; so too how their deadline was counted. */
final class ContentJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ContentJson() {}

    static String write(MinutesContent content) {
        return JSON.writeValueAsString(content);
    }

    static MinutesContent content(String json) {
        return JSON.readValue(json, MinutesContent.class);
    }

    static String write(Deadline deadline) {
        return JSON.writeValueAsString(deadline);
    }

    static Deadline deadline(String json) {
        return JSON.readValue(json, Deadline.class);
    }
}
