package sk.gremium.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.review.CommentContent;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentId;
import sk.gremium.review.CommentKind;
import sk.gremium.review.Comments;
import sk.gremium.review.Discussions;
import sk.gremium.review.Responses;
import sk.gremium.review.RoundId;
import sk.gremium.review.Stance;
import sk.gremium.review.Writing;
import sk.gremium.text.TextBody;

/** What the institutions write in a round, say among themselves, send, take back and withdraw. */
@Component
@Profile("demo")
class DemoComments {

    private static final int AFTER_THE_DEADLINE = 12;
    private static final String NOTHING_INSTEAD = "×";

    private final DemoMoments moments;
    private final Drafts drafts;
    private final Writing writing;
    private final Responses responses;
    private final Discussions discussions;
    private final Comments comments;

    DemoComments(
            DemoMoments moments,
            Drafts drafts,
            Writing writing,
            Responses responses,
            Discussions discussions,
            Comments comments) {
        this.moments = moments;
        this.drafts = drafts;
        this.writing = writing;
        this.responses = responses;
        this.discussions = discussions;
        this.comments = comments;
    }

    /** Tells the whole round; {@code silent} are the institutions that declare to have no comments. */
    void write(DemoCast cast, DemoRound round, String silent) {
        TextBody text = drafts.text(round.secretary(), round.draft(), 1);
        Map<String, List<String[]>> byInstitution = new LinkedHashMap<>();
        round.rows("comments")
                .forEach(row -> byInstitution
                        .computeIfAbsent(row[1], abbr -> new ArrayList<>())
                        .add(row));
        int turn = 0;
        for (var each : byInstitution.entrySet()) {
            answer(cast, round, text, each.getKey(), each.getValue(), turn++);
        }
        for (String abbr : silent.split(",", -1)) {
            moments.be(round.day(1 + turn % 4, 10, turn++));
            responses.noComments(CommandId.next(), cast.speakerOf(abbr, round.committee()), round.round());
        }
    }

    private void answer(DemoCast cast, DemoRound round, TextBody text, String abbr, List<String[]> rows, int turn) {
        Actor speaker = cast.speakerOf(abbr, round.committee());
        boolean late = "LATE".equals(rows.getFirst()[3]);
        Map<String, CommentId> written = new LinkedHashMap<>();
        for (String[] row : rows) {
            moments.be(round.day(late ? AFTER_THE_DEADLINE : 1, 9 + turn % 6, 7 * written.size()));
            written.put(
                    row[6] + row[5],
                    writing.write(CommandId.next(), cast.person(row[2]), round.round(), content(text, row)));
        }
        discuss(cast, round, abbr);
        moments.be(round.day(late ? AFTER_THE_DEADLINE : 2 + turn % 3, 15, turn));
        send(round.round(), speaker, rows, written);
    }

    private void send(RoundId round, Actor speaker, List<String[]> rows, Map<String, CommentId> written) {
        Set<CommentId> chosen = new java.util.HashSet<>();
        for (String[] row : rows) {
            CommentId comment = java.util.Objects.requireNonNull(written.get(row[6] + row[5]));
            switch (row[3]) {
                case "DRAFT" -> {}
                case "WITHDRAWN" -> writing.discard(speaker, comment, version(speaker, comment));
                default -> chosen.add(comment);
            }
        }
        if (chosen.isEmpty()) {
            return;
        }
        responses.send(CommandId.next(), speaker, round, chosen);
        if (rows.stream().anyMatch(row -> "BACK".equals(row[3]))) {
            responses.takeBack(CommandId.next(), speaker, round);
        }
        for (String[] row : rows) {
            if ("WITHDRAWN_SENT".equals(row[3])) {
                CommentId comment = java.util.Objects.requireNonNull(written.get(row[6] + row[5]));
                writing.withdraw(speaker, comment, version(speaker, comment));
            }
        }
    }

    private void discuss(DemoCast cast, DemoRound round, String abbr) {
        for (String[] row : round.rows("notes")) {
            if (row[1].equals(abbr)) {
                Actor colleague = cast.person(row[3]);
                CommentId comment = find(colleague, round.round(), abbr, row[2]).id();
                moments.goOn(20);
                if (!"-".equals(row[4])) {
                    discussions.take(colleague, comment, Stance.valueOf(row[4]));
                }
                if (!row[5].isEmpty()) {
                    discussions.note(CommandId.next(), colleague, comment, row[5]);
                }
            }
        }
    }

    /** The comment of an institution whose text begins so. */
    CommentDetails find(Actor reader, RoundId round, String abbr, String beginning) {
        return comments.list(reader, round).stream()
                .filter(comment ->
                        comment.abbr().equals(abbr) && comment.content().text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no comment of " + abbr + ": " + beginning));
    }

    private long version(Actor reader, CommentId comment) {
        return comments.get(reader, comment).version();
    }

    private static CommentContent content(TextBody text, String[] row) {
        @Nullable String wording = row[7].isEmpty() ? null : NOTHING_INSTEAD.equals(row[7]) ? "" : row[7];
        return new CommentContent(
                DemoPassage.find(text, row[5]),
                "Z".equals(row[4]) ? CommentKind.FUNDAMENTAL : CommentKind.ORDINARY,
                "E".equals(row[4]),
                row[6],
                wording,
                row[8]);
    }
}
