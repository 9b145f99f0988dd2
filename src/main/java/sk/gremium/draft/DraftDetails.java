package sk.gremium.draft;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;

/**
 * A draft as one reader sees it.
 *
 * @param language of the text: "sk" or "en"
 * @param versions those the reader may see, oldest first; at least one
 * @param workingText whether a working text differs from the last version and the reader may see it
 * @param version of the aggregate, for acts that need it
 * @param actions what the reader may do now
 * @param nextStates where the reader may move the draft by hand; empty without {@link DraftAction#MOVE}
 */
public record DraftDetails(
        DraftId id,
        CommitteeId committee,
        String committeeAbbr,
        String title,
        InstitutionId gestor,
        String gestorAbbr,
        String gestorSk,
        String gestorEn,
        String language,
        DraftState state,
        Instant changedAt,
        List<VersionInfo> versions,
        boolean workingText,
        long version,
        Set<DraftAction> actions,
        List<DraftState> nextStates) {

    public DraftDetails {
        versions = List.copyOf(versions);
        actions = Set.copyOf(actions);
        nextStates = List.copyOf(nextStates);
    }

    /** Whether the reader may do this now. */
    public boolean may(DraftAction action) {
        return actions.contains(action);
    }

    /** The number of the newest version that the reader may see. */
    public int lastVersion() {
        return versions.getLast().number();
    }

    /** One version that the reader may see. */
    public Optional<VersionInfo> version(int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The gestor's full name in the language asked for. */
    public String gestorName(Locale locale) {
        return "en".equals(locale.getLanguage()) ? gestorEn : gestorSk;
    }
}
