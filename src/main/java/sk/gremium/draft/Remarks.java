package sk.gremium.draft;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The remarks that came with uploaded files. */
@Component
class Remarks {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Remarks(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(DraftId draft, int number, List<ImportedRemark> remarks) {
        List<Object[]> rows = new ArrayList<>();
        for (ImportedRemark remark : remarks) {
            rows.add(new Object[] {
                remark.id(), draft.value(), number, rows.size(), remark.kind().name(), JSON.writeValueAsString(remark)
            });
        }
        if (!rows.isEmpty()) {
            batches.batchUpdate(
                    "insert into imported_remark (id, draft, number, position, kind, content) values (?, ?, ?, ?, ?, ?)",
                    rows);
        }
    }

    /** In the order of the text, comments before changes. */
    List<ImportedRemark> list(DraftId draft, int number) {
        return jdbc.sql("select content from imported_remark where draft = ? and number = ? order by position")
                .params(draft.value(), number)
                .query((row, at) -> JSON.readValue(row.getString("content"), ImportedRemark.class))
                .list();
    }
}
