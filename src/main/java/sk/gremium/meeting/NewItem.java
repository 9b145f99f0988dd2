package sk.gremium.meeting;

import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;

/**
 * An item to be added.
 *
 * @param draft the draft it is about; null if it is about none
 * @param draftVersion the number of its version; null without a draft
 * @param carriedFrom the item of an earlier meeting that it goes on with; null if it does not
 */
public record NewItem(
        AgendaEntry entry,
        @Nullable DraftId draft,
        @Nullable Integer draftVersion,
        @Nullable AgendaItemId carriedFrom) {}
