package sk.gremium.action;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All tasks. */
interface TaskStore extends Repository<Task, UUID> {

    Optional<Task> findById(UUID id);

    Task save(Task task);
}
