package sk.gremium.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.files.FileId;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Time;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockJson;
import sk.gremium.text.TextBody;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The immutable versions: rows are inserted and read, never changed. */
@Component
class Versions {

    /**
     * Where a version came from.
     *
     * @param file the uploaded file; null if the version came from the working text
     * @param notKept what of the file was not kept: translation keys with counts
     */
    record Origin(
            @Nullable FileId file,
            @Nullable String fileName,
            Map<String, Integer> notKept,
            PersonId author,
            Instant at) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final BlockContents contents;

    Versions(JdbcClient jdbc, JdbcTemplate batches, BlockContents contents) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.contents = contents;
    }

    /** Answers with the id of the version's row. */
    UUID add(DraftId draft, int number, TextBody text, Origin origin) {
        UUID id = Ids.next();
        @Nullable FileId file = origin.file();
        jdbc.sql("""
                        insert into draft_version (id, draft, number, source, file, file_name, lists, blocks, report,
                          created_at, created_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(draft.value())
                .param(number)
                .param(file == null ? "WORKING_TEXT" : "UPLOAD")
                .param(file == null ? null : file.sha256())
                .param(origin.fileName())
                .param(lists(text))
                .param(text.blocks().size())
                .param(JSON.writeValueAsString(origin.notKept()))
                .param(Time.stored(origin.at()))
                .param(origin.author().value())
                .update();
        List<String> hashes = contents.store(text.blocks());
        List<Object[]> rows = new ArrayList<>();
        for (int at = 0; at < hashes.size(); at++) {
            rows.add(new Object[] {
                draft.value(), number, at, text.blocks().get(at).id().value(), hashes.get(at)
            });
        }
        batches.batchUpdate(
                "insert into version_block (draft, number, position, block, hash) values (?, ?, ?, ?, ?)", rows);
        return id;
    }

    /** The number under which a version's row stands. */
    int number(UUID row) {
        return jdbc.sql("select number from draft_version where id = ?")
                .param(row)
                .query(Integer.class)
                .single();
    }

    TextBody text(DraftId draft, int number) {
        String lists = jdbc.sql("select lists from draft_version where draft = ? and number = ?")
                .params(draft.value(), number)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        List<Block> blocks = jdbc.sql("""
                        select b.block, c.json from version_block b join block_content c on c.hash = b.hash
                        where b.draft = ? and b.number = ? order by b.position""")
                .params(draft.value(), number)
                .query((row, at) ->
                        BlockJson.block(new BlockId(row.getObject("block", UUID.class)), row.getString("json")))
                .list();
        return new TextBody(blocks, BlockJson.read(lists).lists());
    }

    /** The versions up to a number, oldest first. */
    List<VersionInfo> list(DraftId draft, int upTo) {
        return jdbc.sql("""
                        select v.number, v.file_name, v.created_at, p.name, v.blocks, v.report
                        from draft_version v join person_view p on p.id = v.created_by
                        where v.draft = ? and v.number <= ? order by v.number""")
                .params(draft.value(), upTo)
                .query((row, at) -> new VersionInfo(
                        row.getInt("number"),
                        row.getString("file_name"),
                        Time.read(row, "created_at"),
                        row.getString("name"),
                        row.getInt("blocks"),
                        JSON.readValue(row.getString("report"), new TypeReference<Map<String, Integer>>() {})))
                .list();
    }

    /** The address of the file from which a version was read; {@link NotFound} if it came from the working text. */
    FileId file(DraftId draft, int number) {
        return jdbc.sql("select file from draft_version where draft = ? and number = ? and file is not null")
                .params(draft.value(), number)
                .query(String.class)
                .optional()
                .map(FileId::new)
                .orElseThrow(NotFound::new);
    }

    /** The lists of a text without its blocks, as JSON. */
    static String lists(TextBody text) {
        return BlockJson.write(new TextBody(List.of(), text.lists()));
    }
}
