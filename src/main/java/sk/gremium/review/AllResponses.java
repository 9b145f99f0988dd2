package sk.gremium.review;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllResponses extends Repository<Response, UUID> {

    Response save(Response response);

    @Query("select r from Response r where r.round = :round and r.institution = :institution")
    Optional<Response> of(UUID round, UUID institution);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Response r where r.round = :round and r.institution = :institution")
    Optional<Response> seize(UUID round, UUID institution);

    @Query("select count(r) from Response r where r.round = :round and r.state = 'AWAITED'")
    long awaited(UUID round);
}
