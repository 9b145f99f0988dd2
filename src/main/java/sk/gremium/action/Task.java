package sk.gremium.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.SubjectRef;

/** A task: one gestor, any partners, a date or none, and the state that the committee has accepted last. */
@Entity
@SuppressWarnings("UnusedVariable") // the lists read some columns by query(name = "Task")
@jakarta.persistence.Table(name = "task")
class Task {

    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_TEXT = 15_000;

    @Id
    private UUID id;

    private UUID committee;
    private String number;
    private String title;

    @Column(columnDefinition = "text")
    private String text;

    private UUID gestor;

    @Enumerated(EnumType.STRING)
    private DueKind dueKind;

    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private String sourceType;
    private UUID source;
    private String sourceLabel;
    private String sourceRoute;
    private Instant createdAt;
    private @Nullable Instant closedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "task_partner", joinColumns = @JoinColumn(name = "task"))
    @Column(name = "institution")
    private Set<UUID> partners = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    Task(NewTask given, String number, Instant now) {
        if (given.dueKind().dated() != (given.due() != null)) {
            throw new Refused("action.refused.due");
        }
        if (given.title().isBlank()) {
            throw new Refused("action.refused.title");
        }
        id = TaskId.next().value();
        committee = given.committee().value();
        this.number = number;
        title = Wording.within(given.title(), LONGEST_TITLE);
        text = Wording.within(given.text(), LONGEST_TEXT);
        gestor = given.gestor().value();
        dueKind = given.dueKind();
        due = given.due();
        state = TaskState.NEW;
        sourceType = given.source().type();
        source = given.source().id();
        sourceLabel = given.sourceLabel();
        sourceRoute = given.sourceRoute();
        createdAt = now;
        given.partners().stream()
                .map(InstitutionId::value)
                .filter(partner -> !partner.equals(gestor))
                .forEach(partners::add);
    }

    TaskId id() {
        return new TaskId(id);
    }

    CommitteeId committee() {
        return new CommitteeId(committee);
    }

    InstitutionId gestor() {
        return new InstitutionId(gestor);
    }

    Set<InstitutionId> partners() {
        return partners.stream().map(InstitutionId::new).collect(Collectors.toSet());
    }

    boolean concerns(@Nullable InstitutionId institution) {
        return institution != null && (gestor.equals(institution.value()) || partners.contains(institution.value()));
    }

    String title() {
        return title;
    }

    String number() {
        return number;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    String text() {
        return text;
    }

    SubjectRef source() {
        return new SubjectRef(sourceType, source);
    }

    boolean open() {
        return state.open();
    }

    long version() {
        return version;
    }

    /** What the secretariat has accepted becomes the state; a yearly task that is fulfilled starts its next year. */
    void accept(TaskState reported, Instant now) {
        requireOpen();
        if (reported == TaskState.FULFILLED && dueKind == DueKind.YEARLY && due != null) {
            due = due.plusYears(1);
            state = TaskState.IN_PROGRESS;
            return;
        }
        state = reported;
        closedAt = reported.open() ? null : now;
    }

    void postpone(LocalDate day) {
        requireOpen();
        if (!dueKind.dated()) {
            throw new Refused("action.refused.undated");
        }
        due = day;
    }

    /** A date that somebody asks for lies ahead of them and after the date that the task has. */
    void requireLater(LocalDate day, LocalDate today) {
        if (due == null) {
            throw new Refused("action.refused.undated");
        }
        if (!day.isAfter(due) || day.isBefore(today)) {
            throw new Refused("action.refused.date_request");
        }
    }

    void cancel(Instant now) {
        requireOpen();
        state = TaskState.CANCELLED;
        closedAt = now;
    }

    private void requireOpen() {
        if (!state.open()) {
            throw new Refused("action.refused.closed");
        }
    }
}
