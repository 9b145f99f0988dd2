package sk.gremium.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("sk.gremium");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("breach.fixture");

    static Stream<ArchRule> rules() {
        return Stream.of(
                HouseRules.TEXT_IS_PURE,
                HouseRules.ONLY_OFFICE_READS_OFFICE_FILES,
                HouseRules.ENTITIES_STAY_AT_HOME,
                HouseRules.VIEWS_ARE_GUARDED,
                HouseRules.VIEWS_ARE_PRIVATE,
                HouseRules.SERVICES_WANT_SOMEBODY,
                HouseRules.NO_STATICS_OF_THE_FRAMEWORK,
                HouseRules.ONE_CLOCK);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsIt(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itWouldNoticeABreach(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
