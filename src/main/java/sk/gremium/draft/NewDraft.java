package sk.gremium.draft;

import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;

/**
 * What is asked of whoever brings a draft.
 *
 * @param title at most 300 characters, not blank
 * @param gestor the institution that answers for the material
 * @param language of the text: "sk" or "en"
 */
public record NewDraft(CommitteeId committee, String title, InstitutionId gestor, String language) {}
