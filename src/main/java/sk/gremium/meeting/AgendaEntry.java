package sk.gremium.meeting;

import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Refused;

/**
 * What is told of an agenda item when it is added or edited.
 *
 * @param submitter the institution that submits it; null if there is none
 * @param presenter who presents it, in words; may be empty
 * @param minutes planned length, 0 to 600
 */
public record AgendaEntry(
        String title, AgendaKind kind, @Nullable InstitutionId submitter, String presenter, int minutes) {

    public AgendaEntry {
        title = title.strip();
        presenter = presenter.strip();
        if (title.isEmpty() || title.length() > 300) {
            throw new Refused("meeting.refused.item_title");
        }
        if (minutes < 0 || minutes > 600) {
            throw new Refused("meeting.refused.item_minutes");
        }
    }

    /** An item for discussion of ten minutes, as it is typed into the list. */
    public static AgendaEntry titled(String title) {
        return new AgendaEntry(title, AgendaKind.DISCUSSION, null, "", 10);
    }
}
