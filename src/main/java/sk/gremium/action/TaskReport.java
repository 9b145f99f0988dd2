package sk.gremium.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Refused;

/** What an institution says about a task (odpočet plnenia). Once sent, its text stays as it is. */
@Entity
@SuppressWarnings("UnusedVariable") // the lists read some columns by query(name = "TaskReport")
@jakarta.persistence.Table(name = "task_report")
class TaskReport {

    private static final int LONGEST_TEXT = 15_000;

    @Id
    private UUID id;

    private UUID task;
    private UUID institution;
    private UUID author;

    @Column(columnDefinition = "text")
    private String text;

    @Enumerated(EnumType.STRING)
    private TaskState reportedState;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    private Instant writtenAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant decidedAt;
    private @Nullable UUID decidedBy;
    private String remark;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TaskReport() {}

    TaskReport(TaskId task, InstitutionId institution, PersonId author, Instant now) {
        id = Ids.next();
        this.task = task.value();
        this.institution = institution.value();
        this.author = author.value();
        text = "";
        reportedState = TaskState.IN_PROGRESS;
        status = ReportStatus.DRAFT;
        writtenAt = now;
        remark = "";
    }

    UUID id() {
        return id;
    }

    TaskId task() {
        return new TaskId(task);
    }

    InstitutionId institution() {
        return new InstitutionId(institution);
    }

    ReportStatus status() {
        return status;
    }

    TaskState reportedState() {
        return reportedState;
    }

    long version() {
        return version;
    }

    void write(String words, TaskState reported, PersonId by, Instant now) {
        require(ReportStatus.DRAFT);
        if (!reported.reportable()) {
            throw new Refused("action.refused.state");
        }
        text = Wording.within(words, LONGEST_TEXT);
        reportedState = reported;
        author = by.value();
        writtenAt = now;
    }

    void send(Instant now) {
        require(ReportStatus.DRAFT);
        if (text.isEmpty()) {
            throw new Refused("action.refused.empty_report");
        }
        status = ReportStatus.SENT;
        sentAt = now;
    }

    void accept(Actor by, Instant now) {
        decide(ReportStatus.ACCEPTED, by, now, "");
    }

    void giveBack(Actor by, Instant now, String why) {
        decide(ReportStatus.RETURNED, by, now, Wording.reason(why, "action.refused.remark"));
    }

    private void decide(ReportStatus decision, Actor by, Instant now, String words) {
        require(ReportStatus.SENT);
        status = decision;
        decidedAt = now;
        decidedBy = by.person().value();
        remark = words;
    }

    private void require(ReportStatus expected) {
        if (status != expected) {
            throw new Denied();
        }
    }
}
