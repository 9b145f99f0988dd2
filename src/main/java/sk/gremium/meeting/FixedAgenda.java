package sk.gremium.meeting;

import java.util.List;
import java.util.stream.IntStream;
import sk.gremium.uikit.Texts;

/** The agenda with which every meeting starts its preparation (domain.md 1.4). */
final class FixedAgenda {

    private FixedAgenda() {}

    /** The fixed items in order. Their titles are content, so they are in the language of the committees. */
    static List<AgendaItem> items(MeetingId meeting) {
        List<FixedItem> all = List.of(FixedItem.values());
        return IntStream.range(0, all.size())
                .mapToObj(i -> AgendaItem.fixed(meeting, i + 1, all.get(i), entry(all.get(i))))
                .toList();
    }

    private static AgendaEntry entry(FixedItem fixed) {
        Texts texts = Texts.in(Texts.SLOVAK);
        return switch (fixed) {
            case OPENING -> new AgendaEntry(texts.get("meeting.fixed.opening"), AgendaKind.INFORMATION, null, "", 5);
            case PROGRAMME -> new AgendaEntry(texts.get("meeting.fixed.programme"), AgendaKind.DECISION, null, "", 5);
            case TASKS -> new AgendaEntry(texts.get("meeting.fixed.tasks"), AgendaKind.INFORMATION, null, "", 15);
            case OTHER -> new AgendaEntry(texts.get("meeting.fixed.other"), AgendaKind.DISCUSSION, null, "", 10);
            case CLOSING -> new AgendaEntry(texts.get("meeting.fixed.closing"), AgendaKind.INFORMATION, null, "", 5);
        };
    }
}
