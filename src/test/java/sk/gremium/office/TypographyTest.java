package sk.gremium.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a v meste i na vsi | a_v_meste i_na vsi",
                "(v zastúpení) „k veci“ | (v_zastúpení) „k_veci“",
                "podľa § 4 ods. 3 zákona č. 369/1990 Zb. | podľa §_4 ods._3 zákona č._369/1990 Zb.",
                "dňa 24. septembra 2026 | dňa 24._septembra 2026",
                "do 31. 12. 2026 | do 31._12._2026",
                "1 250 000 € ročne, 30 dní, 5 % | 1_250_000_€ ročne, 30_dní, 5_%",
                "č. 241/1993 Z. z. | č._241/1993 Z._z.",
                "2027 – 2030 | 2027_– 2030",
                "MPSVR SR a ZMOS | MPSVR_SR a_ZMOS",
                "slovo za slovom | slovo za slovom",
            })
    void aLineDoesNotEndWhereItMustNot(String text, String set) {
        assertThat(Typography.nbsp(text)).isEqualTo(set.replace('_', '\u00A0')).hasSameSizeAs(text);
    }
}
