package sk.gremium.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sk.gremium.action.TaskFilter;
import sk.gremium.action.TaskRegister;
import sk.gremium.audit.AuditFilter;
import sk.gremium.audit.AuditLog;
import sk.gremium.committee.CommitteeBook;
import sk.gremium.committee.Committees;
import sk.gremium.decision.ResolutionFilter;
import sk.gremium.decision.ResolutionRegister;
import sk.gremium.decision.Resolutions;
import sk.gremium.draft.DraftUploads;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.AskSource;
import sk.gremium.kernel.News;
import sk.gremium.kernel.Upcoming;
import sk.gremium.meeting.Agenda;
import sk.gremium.meeting.Attendance;
import sk.gremium.meeting.Invitations;
import sk.gremium.meeting.MeetingFilter;
import sk.gremium.meeting.Meetings;
import sk.gremium.review.Comments;
import sk.gremium.review.Disputes;
import sk.gremium.review.EvaluationTables;
import sk.gremium.review.Rounds;
import sk.gremium.testing.ModuleTest;
import sk.gremium.testing.Statements;

/** A list costs as many statements with fifty rows as with five, and few. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountModuleTest {

    private static final int FEW = 5;
    private static final int MANY = 50;
    private static final int MOST_OF_A_LIST = 12;
    private static final int MOST_OF_A_PAGE = 15;

    /** A list that a screen shows; it answers with its length. */
    interface Reading {
        int rows(ApplicationContext beans, Crowd crowd);
    }

    record Named(String name, Reading reading) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Autowired
    private ApplicationContext beans;

    private @Nullable Crowd few;
    private @Nullable Crowd many;

    @SuppressWarnings("NullAway.Init")
    StatementCountModuleTest() {}

    /** Before the first test only, but with somebody signed in, as before each. */
    @BeforeEach
    void fill() {
        if (many == null) {
            few = new Crowd(beans, FEW);
            many = new Crowd(beans, MANY);
        }
    }

    static Stream<Named> lists() {
        return Stream.of(
                list("drafts", (b, c) -> b.getBean(Drafts.class).list(c.member())),
                list("drafts among others", (b, c) -> b.getBean(Drafts.class).list(c.member(), c.drafts)),
                list("tasks", (b, c) -> b.getBean(TaskRegister.class).list(c.member(), TaskFilter.ALL)),
                list("matrix of tasks", (b, c) -> b.getBean(TaskRegister.class).matrix(c.member(), TaskFilter.ALL)),
                list("meetings", (b, c) -> b.getBean(Meetings.class).list(c.secretary, new MeetingFilter(null, false))),
                list("agenda", (b, c) -> b.getBean(Agenda.class).items(c.secretary, c.meeting)),
                list("attendance", (b, c) -> b.getBean(Attendance.class).sheet(c.secretary, c.meeting)),
                list("seats", (b, c) -> b.getBean(Attendance.class).candidates(c.secretary, c.meeting)),
                list(
                        "answers to an invitation",
                        (b, c) -> b.getBean(Invitations.class).list(c.secretary, c.meeting)),
                list(
                        "resolutions",
                        (b, c) -> b.getBean(ResolutionRegister.class).list(c.member(), ResolutionFilter.ALL)),
                list(
                        "resolutions of a meeting",
                        (b, c) -> b.getBean(Resolutions.class).ofMeeting(c.secretary, c.meeting)),
                list("comments", (b, c) -> b.getBean(Comments.class).list(c.member(), c.rounds.getFirst())),
                list("board of a round", (b, c) -> b.getBean(Rounds.class).board(c.secretary, c.rounds.getFirst())),
                list(
                        "members",
                        (b, c) -> b.getBean(Committees.class)
                                .members(c.member(), c.committee().id())),
                list(
                        "seats of a committee",
                        (b, c) -> b.getBean(CommitteeBook.class)
                                .get(c.member(), c.committee().id())
                                .members()),
                list("people of the trail", (b, c) -> b.getBean(AuditLog.class).people(c.secretary)),
                list(
                        "trail",
                        (b, c) -> b.getBean(AuditLog.class)
                                .list(c.secretary, AuditFilter.ALL, Long.MAX_VALUE, 10 * c.members.size())
                                .entries()),
                new Named("what a member is asked for", (b, c) -> asks(b, c, false)),
                new Named("what a secretary is asked for", (b, c) -> asks(b, c, true)));
    }

    /** Reads that show something of everything, though not a row each. */
    static Stream<Named> others() {
        return Stream.of(
                list("committees", (b, c) -> b.getBean(Committees.class).visible(c.member())),
                list(
                        "book of committees",
                        (b, c) -> b.getBean(CommitteeBook.class).list(c.member())),
                list(
                        "seats of an institution",
                        (b, c) -> b.getBean(CommitteeBook.class)
                                .seats(c.member(), c.committee().host())),
                list(
                        "committees for an upload",
                        (b, c) -> b.getBean(DraftUploads.class).committees(c.secretary)),
                list("disputes", (b, c) -> b.getBean(Disputes.class).list(c.secretary, c.rounds.getFirst())),
                list("rounds of a draft", (b, c) -> b.getBean(Rounds.class).ofDraft(c.member(), c.drafts.getFirst())),
                new Named(
                        "table of evaluation",
                        (b, c) -> b.getBean(EvaluationTables.class)
                                .table(c.secretary, c.rounds.getFirst())
                                .provisions()
                                .size()),
                new Named(
                        "a task",
                        (b, c) -> b.getBean(TaskRegister.class)
                                .get(c.member(), c.tasks.getFirst())
                                .reports()
                                .size()),
                new Named(
                        "a draft",
                        (b, c) -> b.getBean(Drafts.class)
                                .get(c.member(), c.drafts.getFirst())
                                .versions()
                                .size()),
                new Named(
                        "a meeting",
                        (b, c) -> b.getBean(Meetings.class)
                                .details(c.secretary, c.meeting)
                                .number()),
                new Named(
                        "what lies ahead",
                        (b, c) -> b.getBeansOfType(Upcoming.Source.class).values().stream()
                                .mapToInt(source -> source.upcoming(c.member()).size())
                                .sum()),
                new Named(
                        "news",
                        (b, c) -> b.getBeansOfType(News.Source.class).values().stream()
                                .mapToInt(source -> source.since(c.member(), Instant.EPOCH, 8)
                                        .size())
                                .sum()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListOfFiftyCostsWhatAListOfFiveCosts(Named list) {
        AtomicInteger rows = new AtomicInteger();
        List<String> ofFew = statements(list, few, rows);
        assertThat(rows.get()).as("rows with %s of each", FEW).isGreaterThanOrEqualTo(FEW);
        List<String> ofMany = statements(list, many, rows);
        assertThat(rows.get()).as("rows with %s of each", MANY).isGreaterThanOrEqualTo(MANY);

        assertThat(ofMany).hasSameSizeAs(ofFew).hasSizeBetween(1, MOST_OF_A_LIST);
    }

    @ParameterizedTest
    @MethodSource("others")
    void noPageCostsMoreInACrowd(Named read) {
        AtomicInteger ignored = new AtomicInteger();
        List<String> ofFew = statements(read, few, ignored);

        assertThat(statements(read, many, ignored)).hasSameSizeAs(ofFew).hasSizeBetween(1, MOST_OF_A_PAGE);
    }

    private List<String> statements(Named list, @Nullable Crowd crowd, AtomicInteger rows) {
        if (crowd == null) {
            throw new IllegalStateException("not filled");
        }
        return Statements.of(() -> rows.set(list.reading().rows(beans, crowd)));
    }

    private static Named list(
            String name, java.util.function.BiFunction<ApplicationContext, Crowd, Collection<?>> read) {
        return new Named(name, (beans, crowd) -> read.apply(beans, crowd).size());
    }

    private static int asks(ApplicationContext beans, Crowd crowd, boolean secretary) {
        return beans.getBeansOfType(AskSource.class).values().stream()
                .mapToInt(source -> source.asks(secretary ? crowd.secretary : crowd.member())
                        .size())
                .sum();
    }
}
