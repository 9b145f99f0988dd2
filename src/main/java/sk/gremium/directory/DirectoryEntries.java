package sk.gremium.directory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Changed;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.SubjectRef;

/** Enters institutions and people. Only an administrator may; everybody else is refused with {@link Denied}. */
@Service
@Transactional
public class DirectoryEntries {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DirectoryEntries(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Enters an institution under the name it bears from the given day on. */
    public InstitutionId addInstitution(
            Actor actor, String abbr, InstitutionKind kind, String nameSk, String nameEn, LocalDate from) {
        requireAdministrator(actor);
        InstitutionId id = InstitutionId.next();
        jdbc.sql("insert into institution (id, abbr, kind, version) values (?, ?, ?, 0)")
                .params(id.value(), abbr, kind.name())
                .update();
        insertName(id, nameSk, nameEn, from);
        publish(actor, "institution", id.value(), "institution.added", Map.of("abbr", abbr));
        return id;
    }

    /** Gives an institution a new name from a day on; the old one stays valid for the days before it. */
    public void rename(Actor actor, InstitutionId id, String nameSk, String nameEn, LocalDate from) {
        requireAdministrator(actor);
        jdbc.sql("update institution_name set valid_to = ? where institution = ? and valid_to is null")
                .params(from, id.value())
                .update();
        insertName(id, nameSk, nameEn, from);
        publish(actor, "institution", id.value(), "institution.renamed", Map.of("name", nameSk));
    }

    /** Enters a person. */
    public PersonId addPerson(Actor actor, NewPerson person) {
        requireAdministrator(actor);
        PersonId id = insert(person);
        publish(
                actor,
                "person",
                id.value(),
                "person.added",
                Map.of("name", person.givenName() + " " + person.familyName()));
        return id;
    }

    PersonId insert(NewPerson person) {
        PersonId id = PersonId.next();
        @Nullable String email = person.email() == null ? null : person.email().toLowerCase(Locale.ROOT);
        jdbc.sql("""
                        insert into person (id, title_before, given_name, family_name, title_after, feminine, email,
                          language, function_sk, function_en, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .param(id.value())
                .param(person.titleBefore())
                .param(person.givenName())
                .param(person.familyName())
                .param(person.titleAfter())
                .param(person.feminine())
                .param(email)
                .param(person.language())
                .param(person.functionSk())
                .param(person.functionEn())
                .update();
        return id;
    }

    private void insertName(InstitutionId id, String nameSk, String nameEn, LocalDate from) {
        jdbc.sql("insert into institution_name (id, institution, name_sk, name_en, valid_from) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), id.value(), nameSk, nameEn, from)
                .update();
    }

    private void publish(Actor actor, String type, java.util.UUID id, String what, Map<String, String> facts) {
        events.publishEvent(new Changed(actor, null, new SubjectRef(type, id), what, facts));
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.administrator()) {
            throw new Denied();
        }
    }
}
