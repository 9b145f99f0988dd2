package sk.gremium.draft;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import sk.gremium.text.Block;
import sk.gremium.text.BlockJson;

/** Contents of blocks under their address: what two versions have in common is stored once. */
@Component
class BlockContents {

    private final JdbcTemplate jdbc;

    BlockContents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores what is not stored yet and answers with the addresses, in the order of the blocks. */
    List<String> store(Collection<Block> blocks) {
        List<String> hashes = blocks.stream().map(Block::hash).toList();
        // In the order of the addresses, so that two uploads at once cannot wait for each other.
        TreeMap<String, Object[]> rows = new TreeMap<>();
        int at = 0;
        for (Block block : blocks) {
            String hash = hashes.get(at++);
            rows.computeIfAbsent(hash, key -> new Object[] {key, BlockJson.content(block)});
        }
        jdbc.batchUpdate("insert ignore into block_content (hash, json) values (?, ?)", List.copyOf(rows.values()));
        return hashes;
    }
}
