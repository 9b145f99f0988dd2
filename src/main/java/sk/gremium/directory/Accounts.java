package sk.gremium.directory;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Changed;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.SubjectRef;

/** The accounts people sign in with. Passwords arrive here hashed. */
@Service
@Transactional
public class Accounts {

    private final JdbcClient jdbc;
    private final DirectoryEntries entries;
    private final ApplicationEventPublisher events;

    Accounts(JdbcClient jdbc, DirectoryEntries entries, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.events = events;
    }

    /** The account with this login, whatever its case. */
    @Transactional(readOnly = true)
    public Optional<AccountInfo> find(String login) {
        return one("a.login = ?", login.toLowerCase(Locale.ROOT));
    }

    /** The account of a person. */
    @Transactional(readOnly = true)
    public Optional<AccountInfo> find(PersonId person) {
        return one("a.person = ?", person.value());
    }

    /** Whether nobody can manage this installation yet, so that it must be set up. */
    @Transactional(readOnly = true)
    public boolean none() {
        return jdbc.sql("select count(*) from account where administrator and not disabled")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Enters the first administrator; throws {@link Denied} if there is one already. */
    public PersonId setUp(NewPerson person, String login, String passwordHash) {
        if (!none()) {
            throw new Denied();
        }
        PersonId id = entries.insert(person);
        insert(id, login, passwordHash, null, true);
        publish(new Actor(id, null, true), id, "account.setup");
        return id;
    }

    /** Gives a person an account; only an administrator may. */
    public void open(
            Actor actor,
            PersonId person,
            String login,
            String passwordHash,
            @Nullable InstitutionId institution,
            boolean administrator) {
        if (!actor.administrator()) {
            throw new Denied();
        }
        insert(person, login, passwordHash, institution, administrator);
        publish(actor, person, "account.opened");
    }

    /** Remembers the person's own choice of language ("sk", "en"). */
    public void chooseLanguage(Actor actor, String language) {
        jdbc.sql("update person set language = ?, version = version + 1 where id = ?")
                .params("en".equals(language) ? "en" : "sk", actor.person().value())
                .update();
    }

    /** Remembers the person's own choice of colours ("auto", "light", "dark"). */
    public void chooseScheme(Actor actor, String scheme) {
        jdbc.sql("update account set scheme = ?, version = version + 1 where person = ?")
                .params(scheme, actor.person().value())
                .update();
    }

    /** Notes that the person has signed in now; what was "last seen" becomes "previously seen". */
    public void seen(PersonId person) {
        jdbc.sql("""
                        update account set previous_seen = last_seen, last_seen = utc_timestamp(6) where person = ?""").param(person.value()).update();
    }

    private Optional<AccountInfo> one(String where, Object value) {
        return jdbc.sql("""
                        select a.person, a.login, a.password_hash, a.institution, a.administrator, a.disabled, p.name,
                          p.language, a.scheme from account a join person_view p on p.id = a.person where\s""" + where)
                .param(value)
                .query((row, number) -> {
                    @Nullable UUID institution = row.getObject("institution", UUID.class);
                    return new AccountInfo(
                            new PersonId(row.getObject("person", UUID.class)),
                            row.getString("login"),
                            row.getString("password_hash"),
                            institution == null ? null : new InstitutionId(institution),
                            row.getBoolean("administrator"),
                            row.getBoolean("disabled"),
                            row.getString("name"),
                            row.getString("language"),
                            row.getString("scheme"));
                })
                .optional();
    }

    private void insert(
            PersonId person, String login, String hash, @Nullable InstitutionId institution, boolean administrator) {
        jdbc.sql("""
                        insert into account (person, login, password_hash, institution, administrator, disabled, version)
                        values (?, ?, ?, ?, ?, false, 0)""")
                .param(person.value())
                .param(login.toLowerCase(Locale.ROOT))
                .param(hash)
                .param(institution == null ? null : institution.value())
                .param(administrator)
                .update();
    }

    private void publish(Actor actor, PersonId person, String what) {
        String name = jdbc.sql("select name from person_view where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
        events.publishEvent(
                new Changed(actor, null, new SubjectRef("account", person.value()), what, Map.of("name", name)));
    }
}
