package sk.gremium.action;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All reports. */
interface TaskReports extends Repository<TaskReport, UUID> {

    Optional<TaskReport> findById(UUID id);

    Optional<TaskReport> findByTaskAndInstitutionAndStatus(UUID task, UUID institution, ReportStatus status);

    /** Written at once: the lists read by JDBC, which does not know of changes that wait. */
    TaskReport saveAndFlush(TaskReport report);
}
