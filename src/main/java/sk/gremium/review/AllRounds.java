package sk.gremium.review;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rounds. An act locks its round first, so that what it then reads is not older than the lock. */
interface AllRounds extends Repository<Round, UUID> {

    Round save(Round round);

    Optional<Round> findById(UUID id);

    /** For what is done inside a round: nobody publishes or closes it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> share(UUID id);

    /** For what changes the round itself. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> seize(UUID id);

    @Query("select coalesce(max(r.number), 0) from Round r where r.draft = :draft")
    int lastNumber(UUID draft);

    @Query("select count(r) > 0 from Round r where r.draft = :draft and r.state = 'OPEN'")
    boolean hasUnfinished(UUID draft);
}
