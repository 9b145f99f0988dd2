package sk.gremium.review;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllDisputes extends Repository<Dispute, UUID> {

    Dispute save(Dispute dispute);

    /** Without loading the dispute, so that it is read only once it is locked. */
    @Query("select d.round from Dispute d where d.id = :id")
    Optional<UUID> roundOf(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dispute d where d.id = :id")
    Optional<Dispute> seize(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dispute d where d.comment = :comment")
    Optional<Dispute> seizeOf(UUID comment);
}
