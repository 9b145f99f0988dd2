package sk.gremium.action;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All tasks. */
interface TaskStore extends Repository<Task, UUID> {

    Optional<Task> findById(UUID id);

    /** Written at once: the lists read by JDBC, which does not know of changes that wait. */
    Task saveAndFlush(Task task);
}
