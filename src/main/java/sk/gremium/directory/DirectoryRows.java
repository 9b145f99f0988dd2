package sk.gremium.directory;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;

final class DirectoryRows {

    private DirectoryRows() {}

    static InstitutionInfo institution(ResultSet row, int number) throws SQLException {
        return new InstitutionInfo(
                new InstitutionId(row.getObject("id", UUID.class)),
                row.getString("abbr"),
                InstitutionKind.valueOf(row.getString("kind")),
                row.getString("name_sk"),
                row.getString("name_en"));
    }

    static InstitutionName name(ResultSet row, int number) throws SQLException {
        @Nullable Date until = row.getDate("valid_to");
        return new InstitutionName(
                row.getString("name_sk"),
                row.getString("name_en"),
                row.getDate("valid_from").toLocalDate(),
                until == null ? null : until.toLocalDate());
    }

    static PersonInfo person(ResultSet row, int number) throws SQLException {
        return new PersonInfo(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("family_name"),
                row.getBoolean("feminine"),
                row.getString("email"),
                row.getString("language"),
                row.getString("function_sk"),
                row.getString("function_en"));
    }
}
