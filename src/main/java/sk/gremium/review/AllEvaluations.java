package sk.gremium.review;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllEvaluations extends Repository<Evaluated, UUID> {

    Evaluated save(Evaluated evaluated);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Evaluated e where e.comment = :comment")
    Optional<Evaluated> seize(UUID comment);
}
