package sk.gremium.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.PersonId;

/** Looks up who and what is who and what. Everything here may be seen by every signed-in person. */
@Service
@Transactional(readOnly = true)
public class Directory {

    private static final String INSTITUTION = """
            select i.id, i.abbr, i.kind, n.name_sk, n.name_en from institution i
            join institution_name n on n.institution = i.id
             and n.valid_from <= :day and (n.valid_to is null or n.valid_to > :day)
            """;
    private static final String PERSON =
            "select id, name, family_name, feminine, email, language, function_sk, function_en from person_view ";

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All institutions by abbreviation in Slovak order, named as on the given day. */
    public List<InstitutionInfo> institutions(LocalDate day) {
        return jdbc.sql(INSTITUTION + " order by i.abbr collate utf8mb4_uca1400_slovak_as_ci, i.id")
                .param("day", day)
                .query(DirectoryRows::institution)
                .list();
    }

    /** One institution, named as on the given day; throws {@link NotFound} if there is none. */
    public InstitutionInfo institution(InstitutionId id, LocalDate day) {
        return jdbc.sql(INSTITUTION + " where i.id = :id")
                .param("day", day)
                .param("id", id.value())
                .query(DirectoryRows::institution)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What an institution is and was called, today's name first. */
    public List<InstitutionName> names(InstitutionId id) {
        return jdbc.sql("""
                        select name_sk, name_en, valid_from, valid_to from institution_name
                        where institution = ? order by valid_from desc""").param(id.value()).query(DirectoryRows::name).list();
    }

    /** The institution with this abbreviation, whatever its case. */
    public Optional<InstitutionId> institutionByAbbr(String abbr) {
        return jdbc.sql("select id from institution where abbr = ?")
                .param(abbr)
                .query(java.util.UUID.class)
                .optional()
                .map(InstitutionId::new);
    }

    /** One person; throws {@link NotFound} if there is none. */
    public PersonInfo person(PersonId id) {
        return Optional.ofNullable(people(List.of(id)).get(id)).orElseThrow(NotFound::new);
    }

    /** The named people by id, in the order asked for; who is unknown is left out. */
    public Map<PersonId, PersonInfo> people(Collection<PersonId> ids) {
        Map<PersonId, PersonInfo> found = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        Map<PersonId, PersonInfo> rows = new LinkedHashMap<>();
        jdbc.sql(PERSON + "where id in (:ids)")
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query(DirectoryRows::person)
                .list()
                .forEach(person -> rows.put(person.id(), person));
        ids.stream().filter(rows::containsKey).forEach(id -> found.put(id, rows.get(id)));
        return found;
    }
}
