package sk.gremium.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Time;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockJson;
import sk.gremium.text.TextBody;

/** The working texts: one for each draft whose next version has begun to differ from the last. */
@Component
class WorkingTexts {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final BlockContents contents;

    WorkingTexts(JdbcClient jdbc, JdbcTemplate batches, BlockContents contents) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.contents = contents;
    }

    boolean exists(DraftId draft) {
        return jdbc.sql("select count(*) from working_text where draft = ?")
                        .param(draft.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<TextBody> find(DraftId draft) {
        Optional<String> lists = jdbc.sql("select lists from working_text where draft = ?")
                .param(draft.value())
                .query(String.class)
                .optional();
        return lists.map(
                json -> new TextBody(blocks(draft), BlockJson.read(json).lists()));
    }

    private List<Block> blocks(DraftId draft) {
        return jdbc.sql("""
                        select b.block, c.json from working_block b join block_content c on c.hash = b.hash
                        where b.draft = ? order by b.position""")
                .param(draft.value())
                .query((row, at) ->
                        BlockJson.block(new BlockId(row.getObject("block", UUID.class)), row.getString("json")))
                .list();
    }

    /** Stores the text, writing only the blocks that differ from what stood there. */
    void save(DraftId draft, int base, TextBody before, TextBody after, PersonId author, Instant now) {
        boolean began = exists(draft);
        jdbc.sql("""
                        insert into working_text (draft, base, lists, changed_at, changed_by) values (?, ?, ?, ?, ?)
                        on duplicate key update lists = values(lists), changed_at = values(changed_at),
                          changed_by = values(changed_by)""")
                .params(draft.value(), base, Versions.lists(after), Time.stored(now), author.value())
                .update();
        List<Block> old = began ? before.blocks() : List.of();
        List<Block> changed = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        for (int at = 0; at < after.blocks().size(); at++) {
            Block block = after.blocks().get(at);
            if (at >= old.size() || !old.get(at).equals(block)) {
                changed.add(block);
                positions.add(at);
            }
        }
        jdbc.sql("delete from working_block where draft = ? and position >= ?")
                .params(draft.value(), after.blocks().size())
                .update();
        write(draft, changed, positions);
    }

    private void write(DraftId draft, List<Block> blocks, List<Integer> positions) {
        List<String> hashes = contents.store(blocks);
        List<Object[]> rows = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            rows.add(new Object[] {
                draft.value(), positions.get(at), blocks.get(at).id().value(), hashes.get(at)
            });
        }
        batches.batchUpdate("replace into working_block (draft, position, block, hash) values (?, ?, ?, ?)", rows);
    }

    /** Forgets the working text once a version holds it. */
    void drop(DraftId draft) {
        jdbc.sql("delete from working_block where draft = ?")
                .param(draft.value())
                .update();
        jdbc.sql("delete from working_text where draft = ?")
                .param(draft.value())
                .update();
    }
}
