package sk.gremium.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import sk.gremium.audit.AuditEntry;
import sk.gremium.audit.AuditFilter;
import sk.gremium.audit.AuditKind;
import sk.gremium.audit.AuditLog;
import sk.gremium.directory.AccountInfo;
import sk.gremium.directory.Accounts;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.testing.ModuleTest;
import sk.gremium.uikit.Texts;

/** The trail of the demonstration, which was written by the real services, reads well and leads somewhere. */
@ModuleTest
@ActiveProfiles("demo")
class AuditSentenceModuleTest {

    private static final int ALL = 10_000;

    @Autowired
    private AuditLog log;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Destinations destinations;

    @Autowired
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    AuditSentenceModuleTest() {}

    @ParameterizedTest
    @CsvSource({"secretary,sk", "secretary,en", "coordinator,sk", "coordinator,en", "admin,sk", "admin,en"})
    void everyChangeReadsAsASentenceWithAllThatItNames(String who, String language) {
        Texts texts = Texts.in(Locale.of(language));

        assertThat(entries(who))
                .isNotEmpty()
                .extracting(entry -> AuditSentence.of(entry, texts))
                .allSatisfy(sentence -> assertThat(sentence)
                        .doesNotContain("{", "}", "null")
                        .doesNotStartWith("audit.")
                        .hasSizeGreaterThan(10));
    }

    @Test
    void theVerbAgreesWithThePerson() {
        AuditEntry byHer = entries("secretary").stream()
                .filter(entry -> entry.what().equals("round.opened"))
                .findFirst()
                .orElseThrow();

        assertThat(AuditSentence.of(byHer, Texts.in(Texts.SLOVAK))).startsWith("otvorila 1. kolo");
    }

    @Test
    void everyChangeOfACommitteesBusinessLeadsToAPage() {
        List<AuditEntry> all = entries("secretary");
        Map<SubjectRef, String> addresses =
                destinations.of(all.stream().map(AuditEntry::whole).collect(Collectors.toSet()));

        assertThat(all).allSatisfy(entry -> assertThat(addresses).containsKey(entry.whole()));
    }

    @Test
    void everySortOfThingCanBeLookedFor() {
        Set<String> known = Arrays.stream(AuditKind.values())
                .flatMap(kind -> kind.types().stream())
                .collect(Collectors.toSet());
        List<String> written = jdbc.sql("select distinct subject_type from audit_entry where what not like 'test.%'")
                .query(String.class)
                .list();

        assertThat(known).containsAll(written);
    }

    private List<AuditEntry> entries(String who) {
        AccountInfo account = accounts.find(who + "@gremium.example").orElseThrow();
        Actor actor = new Actor(account.person(), account.institution(), account.administrator());
        return log.list(actor, AuditFilter.ALL, Long.MAX_VALUE, ALL).entries();
    }
}
