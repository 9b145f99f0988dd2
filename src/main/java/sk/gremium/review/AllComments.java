package sk.gremium.review;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllComments extends Repository<Comment, UUID> {

    Comment save(Comment comment);

    /** Without loading the comment, so that it is read only once it is locked. */
    @Query("select c.round from Comment c where c.id = :id")
    Optional<UUID> roundOf(UUID id);

    @Query("select c.institution from Comment c where c.id = :id")
    Optional<UUID> institutionOf(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Comment c where c.id = :id")
    Optional<Comment> seize(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Comment c where c.id in :ids order by c.id")
    List<Comment> seizeAll(Collection<UUID> ids);

    @Query("select c from Comment c where c.round = :round and c.institution = :institution and c.state = 'SENT'")
    List<Comment> sent(UUID round, UUID institution);
}
