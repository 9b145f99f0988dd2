package sk.gremium.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;
import sk.gremium.text.redline.Line;
import sk.gremium.text.redline.Segment;

/**
 * Turns the segments of a redline into pieces of tracked text. Lines must come in their order: the first reference to a
 * footnote is the real one on each side, later ones are plain text.
 */
final class RedlinePieces {

    private final RedlineSides sides;
    private final Set<BlockId> referredOld = new HashSet<>();
    private final Set<BlockId> referredNow = new HashSet<>();

    RedlinePieces(RedlineSides sides) {
        this.sides = sides;
    }

    /** The pieces of a block that stands at its place in both versions. */
    List<Piece> kept(Line line, Block old, Block now) {
        List<Piece> pieces = new ArrayList<>();
        String before = sides.old().looks().typedLabel(old);
        String after = sides.now().looks().typedLabel(now);
        if (before.equals(after)) {
            add(pieces, after, Change.KEPT);
        } else {
            add(pieces, before, Change.DELETED);
            add(pieces, after, Change.INSERTED);
        }
        line.segments().forEach(segment -> add(pieces, segment));
        return pieces;
    }

    /** The pieces of a block of the older version, all deleted. */
    List<Piece> deleted(Block block) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, sides.old().looks().typedLabel(block), Change.DELETED);
        block.runs().forEach(run -> pieces.add(Piece.of(real(run, referredOld), Change.DELETED)));
        return pieces;
    }

    /** The pieces of a block of the newer version, all inserted. */
    List<Piece> inserted(Block block) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, sides.now().looks().typedLabel(block), Change.INSERTED);
        block.runs().forEach(run -> pieces.add(Piece.of(real(run, referredNow), Change.INSERTED)));
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, Change change) {
        if (!text.isEmpty()) {
            pieces.add(Piece.of(text, change));
        }
    }

    private void add(List<Piece> pieces, Segment segment) {
        Run old = first(segment.old(), referredOld);
        Run now = first(segment.now(), referredNow);
        if (old != null && now != null && stays(old, now)) {
            boolean formatted = !old.marks().equals(now.marks());
            pieces.add(new Piece(now.text(), now.marks(), Change.KEPT, formatted ? old.marks() : null));
            return;
        }
        if (old != null) {
            pieces.add(Piece.of(old, Change.DELETED));
        }
        if (now != null) {
            pieces.add(Piece.of(now, Change.INSERTED));
        }
    }

    /** Change tracking knows formatting, but neither links nor references: those are deleted and inserted. */
    private boolean stays(Run old, Run now) {
        if (!old.marks().equals(now.marks()) && !lasting(old).equals(lasting(now))) {
            return false;
        }
        BlockId note = note(now);
        return note == null ? old.text().equals(now.text()) : sides.sameSign(note);
    }

    private static Set<Mark> lasting(Run run) {
        return run.marks().stream()
                .filter(mark -> !(mark instanceof Mark.Style))
                .collect(Collectors.toSet());
    }

    private static @Nullable BlockId note(Run run) {
        return Notes.target(Piece.kept(run));
    }

    private static @Nullable Run first(@Nullable Run run, Set<BlockId> referred) {
        return run == null ? null : real(run, referred);
    }

    /** The run itself, or without its reference if the footnote was referred to before. */
    private static Run real(Run run, Set<BlockId> referred) {
        BlockId note = note(run);
        if (note == null || referred.add(note)) {
            return run;
        }
        Set<Mark> rest = run.marks().stream()
                .filter(mark -> !(mark instanceof Mark.NoteReference))
                .collect(Collectors.toSet());
        return new Run(run.text(), rest);
    }
}
