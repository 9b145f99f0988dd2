package sk.gremium.files;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.kernel.Time;

/**
 * Keeps files for other modules. It asks for no permission: the module that owns the subject does, before it calls. All
 * methods take part in the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Files {

    private final JdbcClient jdbc;
    private final Clock clock;

    Files(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a file for its owner. The same bytes are stored once, however many owners they have; the same file of the
     * same name is added to an owner once.
     *
     * @param name what the sender called it; a path before it is dropped
     */
    public FileId store(SubjectRef owner, String name, String mediaType, byte[] content) {
        FileId id = FileId.of(content);
        jdbc.sql("insert ignore into stored_file (sha256, size, content, stored_at) values (?, ?, ?, ?)")
                .params(id.sha256(), content.length, content, Time.stored(Time.now(clock)))
                .update();
        jdbc.sql("""
                        insert ignore into file_reference (id, owner_type, owner, file, name, media_type, added_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        owner.type(),
                        owner.id(),
                        id.sha256(),
                        FileNames.clean(name),
                        mediaType,
                        Time.stored(Time.now(clock)))
                .update();
        return id;
    }

    /** The owner's files by name, without their bytes. */
    public List<FileInfo> list(SubjectRef owner) {
        return jdbc.sql("""
                        select r.file, r.name, r.media_type, f.size, r.added_at
                        from file_reference r join stored_file f on f.sha256 = r.file
                        where r.owner_type = ? and r.owner = ?
                        order by r.name collate utf8mb4_uca1400_slovak_as_ci, r.id""")
                .params(owner.type(), owner.id())
                .query((row, number) -> new FileInfo(
                        new FileId(row.getString("file")),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        Time.read(row, "added_at")))
                .list();
    }

    /**
     * One file of this owner, under the name that it was first added by.
     *
     * @throws NotFound if the owner has no such file, whoever else may have it
     * @throws IllegalStateException if the stored bytes are no longer those that were stored
     */
    public StoredFile read(SubjectRef owner, FileId id) {
        StoredFile file = jdbc.sql("""
                        select r.name, r.media_type, f.content
                        from file_reference r join stored_file f on f.sha256 = r.file
                        where r.owner_type = ? and r.owner = ? and r.file = ? order by r.id limit 1""")
                .params(owner.type(), owner.id(), id.sha256())
                .query((row, number) ->
                        new StoredFile(id, row.getString("name"), row.getString("media_type"), row.getBytes("content")))
                .optional()
                .orElseThrow(NotFound::new);
        if (!FileId.of(file.content()).equals(id)) {
            throw new IllegalStateException("the stored file " + id + " is damaged: restore it from a backup");
        }
        return file;
    }
}
