package sk.gremium.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.InstitutionId;

/** Reads the texts of resolutions, of many as of one by two statements; asks for no permission. */
@Component
class PointReads {

    private final JdbcClient jdbc;

    PointReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PointRow> of(ResolutionId id) {
        return of(List.of(id)).getOrDefault(id, List.of());
    }

    /** The points in their order; a resolution without any has no key. */
    Map<ResolutionId, List<PointRow>> of(Collection<ResolutionId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<UUID> values = ids.stream().map(ResolutionId::value).toList();
        Map<UUID, Map<InstitutionId, String>> addressees = addressees(values);
        Map<ResolutionId, List<PointRow>> points = new HashMap<>();
        jdbc.sql("select * from resolution_point where resolution in (:ids) order by section, number")
                .param("ids", values)
                .query(row -> {
                    points.computeIfAbsent(
                                    new ResolutionId(row.getObject("resolution", UUID.class)), id -> new ArrayList<>())
                            .add(point(row, addressees));
                });
        return points;
    }

    private Map<UUID, Map<InstitutionId, String>> addressees(List<UUID> ids) {
        Map<UUID, Map<InstitutionId, String>> addressees = new HashMap<>();
        jdbc.sql("""
                        select a.point, a.institution, i.abbr from resolution_addressee a
                        join resolution_point p on p.id = a.point join institution i on i.id = a.institution
                        where p.resolution in (:ids) order by a.position""").param("ids", ids).query(row -> {
            addressees
                    .computeIfAbsent(row.getObject("point", UUID.class), key -> new LinkedHashMap<>())
                    .put(new InstitutionId(row.getObject("institution", UUID.class)), row.getString("abbr"));
        });
        return addressees;
    }

    /** The lettered sections that these points of one resolution form. */
    static List<SectionRow> sections(List<PointRow> points) {
        Map<String, List<PointRow>> sections = new TreeMap<>();
        points.forEach(point -> sections.computeIfAbsent(point.label().substring(0, 1), letter -> new ArrayList<>())
                .add(point));
        return sections.entrySet().stream()
                .map(entry -> new SectionRow(
                        entry.getKey(), entry.getValue().getFirst().verb(), entry.getValue()))
                .toList();
    }

    private static PointRow point(ResultSet row, Map<UUID, Map<InstitutionId, String>> addressees) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<InstitutionId, String> whom = addressees.getOrDefault(id, Map.of());
        return new PointRow(
                id,
                ResolutionText.letter(row.getInt("section")) + "." + row.getInt("number"),
                Verb.valueOf(row.getString("verb")),
                List.copyOf(whom.values()),
                new PointText(
                        row.getString("text"),
                        List.copyOf(whom.keySet()),
                        row.getString("deadline_text"),
                        row.getObject("deadline", LocalDate.class),
                        row.getBoolean("makes_task")));
    }
}
