package sk.gremium.committee;

import java.time.LocalDate;
import sk.gremium.kernel.InstitutionId;

/**
 * What is told of a committee when it is founded.
 *
 * @param code letters and digits without diacritics, for numbers and addresses
 * @param abbr what screens show
 * @param host the institution that runs the secretariat
 */
public record NewCommittee(
        String code,
        String abbr,
        InstitutionId host,
        String nameSk,
        String genitiveSk,
        String locativeSk,
        String nameEn,
        LocalDate from) {}
