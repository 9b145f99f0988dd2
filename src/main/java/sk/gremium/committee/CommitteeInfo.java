package sk.gremium.committee;

import java.util.Locale;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;

/**
 * A committee as it is called on a certain day.
 *
 * @param code for numbers and addresses, such as "MEKOMIC"
 * @param abbr what screens show, such as "MECOMIC"
 * @param host the institution that runs the secretariat
 * @param genitiveSk the Slovak name in the genitive, for sentences such as "zasadnutie …"
 * @param locativeSk the Slovak name in the locative, for sentences such as "na … "
 */
public record CommitteeInfo(
        CommitteeId id,
        String code,
        String abbr,
        InstitutionId host,
        String nameSk,
        String genitiveSk,
        String locativeSk,
        String nameEn) {

    /** The full name in the language asked for. */
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameSk;
    }
}
