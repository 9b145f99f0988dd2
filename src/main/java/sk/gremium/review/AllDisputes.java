package sk.gremium.review;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllDisputes extends Repository<Dispute, UUID> {

    Dispute save(Dispute dispute);

    Optional<Dispute> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Dispute d where d.id = :id")
    Optional<Dispute> seize(UUID id);

    Optional<Dispute> findByComment(UUID comment);

    @Query("select count(d) from Dispute d where d.round = :round and d.state in ('OPEN', 'SCHEDULED')")
    long unsettled(UUID round);
}
