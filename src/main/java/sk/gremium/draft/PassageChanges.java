package sk.gremium.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.kernel.Time;
import sk.gremium.text.BlockId;

/** Why passages of the working text were changed; kept when it becomes a version. */
@Component
class PassageChanges {

    private final JdbcClient jdbc;

    PassageChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DraftId draft, BlockId block, @Nullable SubjectRef because, PersonId author, Instant now) {
        jdbc.sql("""
                        insert into passage_change (id, draft, block, because_type, because, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(Ids.next())
                .param(draft.value())
                .param(block.value())
                .param(because == null ? null : because.type())
                .param(because == null ? null : because.id())
                .param(Time.stored(now))
                .param(author.value())
                .update();
    }

    /** The changes not frozen before now stand in this version. */
    void frozen(DraftId draft, int number) {
        jdbc.sql("update passage_change set number = ? where draft = ? and number is null")
                .params(number, draft.value())
                .update();
    }

    /** In the order in which they were made. */
    List<PassageChange> list(DraftId draft, int upTo, boolean working) {
        return jdbc.sql("""
                        select c.block, c.because_type, c.because, c.changed_at, p.name, c.number
                        from passage_change c join person_view p on p.id = c.changed_by
                        where c.draft = :draft and (c.number <= :upTo or (c.number is null and :working))
                        order by c.changed_at, c.id""")
                .param("draft", draft.value())
                .param("upTo", upTo)
                .param("working", working)
                .query(PassageChanges::change)
                .list();
    }

    private static PassageChange change(ResultSet row, int at) throws SQLException {
        @Nullable String type = row.getString("because_type");
        return new PassageChange(
                new BlockId(row.getObject("block", UUID.class)),
                type == null ? null : new SubjectRef(type, row.getObject("because", UUID.class)),
                Time.read(row, "changed_at"),
                row.getString("name"),
                row.getObject("number", Integer.class));
    }
}
