package sk.gremium.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;
import sk.gremium.testing.Fixture.TestCommittee;
import sk.gremium.testing.MovableClock;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockJson;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Run;
import sk.gremium.text.TextBody;
import sk.gremium.text.anchor.Anchor;

/** What tests of rounds begin with: a draft with a text, a round on it, comments. */
@TestComponent
class Stage {

    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final RoundOpening opening;
    private final Writing writing;

    Stage(JdbcClient jdbc, MovableClock clock, RoundOpening opening, Writing writing) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.opening = opening;
        this.writing = writing;
    }

    /** A heading "2.3" and these paragraphs. */
    static TextBody text(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(
                BlockId.random(), BlockKind.HEADING, 1, "2.3", List.of(Run.plain("Jazykové vzdelávanie")), null, null));
        for (String paragraph : paragraphs) {
            blocks.add(paragraph(BlockId.random(), paragraph));
        }
        return new TextBody(blocks, List.of());
    }

    static Block paragraph(BlockId id, String words) {
        return new Block(id, BlockKind.PARAGRAPH, 0, "", List.of(Run.plain(words)), null, null);
    }

    /** A draft whose versions read so, without the detour over files. */
    DraftId draft(CommitteeId committee, InstitutionId gestor, Actor author, TextBody... versions) {
        DraftId id = DraftId.next();
        Object now = Time.stored(clock.instant());
        jdbc.sql("""
                        insert into draft (id, committee, title, gestor, language, state, shared_version, last_version,
                          created_at, created_by, changed_at, version)
                        values (?, ?, 'Akčný plán integrácie', ?, 'sk', 'DRAFTING', 0, ?, ?, ?, ?, 0)""")
                .params(
                        id.value(),
                        committee.value(),
                        gestor.value(),
                        versions.length,
                        now,
                        author.person().value(),
                        now)
                .update();
        for (int number = 1; number <= versions.length; number++) {
            version(id, number, versions[number - 1], author);
        }
        return id;
    }

    private void version(DraftId draft, int number, TextBody text, Actor author) {
        jdbc.sql("""
                        insert into draft_version (id, draft, number, source, lists, blocks, report, created_at, created_by)
                        values (?, ?, ?, 'WORKING_TEXT', ?, ?, '{}', ?, ?)""")
                .params(
                        Ids.next(),
                        draft.value(),
                        number,
                        BlockJson.write(new TextBody(List.of(), text.lists())),
                        text.blocks().size(),
                        Time.stored(clock.instant()),
                        author.person().value())
                .update();
        for (int position = 0; position < text.blocks().size(); position++) {
            Block block = text.blocks().get(position);
            jdbc.sql("insert ignore into block_content (hash, json) values (?, ?)")
                    .params(block.hash(), BlockJson.content(block))
                    .update();
            jdbc.sql("insert into version_block (draft, number, position, block, hash) values (?, ?, ?, ?, ?)")
                    .params(draft.value(), number, position, block.id().value(), block.hash())
                    .update();
        }
    }

    /** A round of five working days on the first version, with these institutions. */
    RoundId round(Actor secretary, DraftId draft, Visibility visibility, Actor... invited) {
        Set<InstitutionId> institutions =
                Stream.of(invited).map(Stage::institution).collect(Collectors.toSet());
        return opening.open(CommandId.next(), secretary, new NewRound(draft, 1, institutions, 5, visibility, ""));
    }

    /** A round on a new draft of the committee with this text. */
    RoundId round(TestCommittee committee, Actor secretary, TextBody text, Visibility visibility, Actor... invited) {
        return round(secretary, draft(committee.id(), committee.host(), secretary, text), visibility, invited);
    }

    /** A complete draft comment. */
    CommentId comment(Actor actor, RoundId round, CommentKind kind) {
        return writing.write(CommandId.next(), actor, round, complete(kind));
    }

    static CommentContent complete(CommentKind kind) {
        return new CommentContent(
                Target.whole(), kind, false, "Navrhujeme doplniť termín.", null, "Bez neho nie je splniteľné.");
    }

    /** A wording for a part of a block. */
    static CommentContent wording(TextBody text, int block, int from, int to, String wording) {
        BlockId id = text.blocks().get(block).id();
        Anchor anchor = Anchor.in(text, id, from, id, to).orElseThrow();
        return new CommentContent(new Target(Target.Kind.RANGE, anchor), CommentKind.ORDINARY, false, "", wording, "");
    }

    static InstitutionId institution(Actor actor) {
        InstitutionId institution = actor.institution();
        if (institution == null) {
            throw new IllegalArgumentException("acts for nobody");
        }
        return institution;
    }
}
