package sk.gremium.office;

import java.util.stream.Collectors;
import sk.gremium.text.Block;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;
import sk.gremium.text.Runs;

/** Writes a block as a line that says all of it but the ids, which every import gives anew. */
final class BlockLines {

    private BlockLines() {}

    static String line(Block block) {
        String runs = Runs.merged(
                        block.runs().stream().map(BlockLines::nameless).toList())
                .stream()
                .map(run -> run.text()
                        + run.marks().stream().map(Object::toString).sorted().toList())
                .collect(Collectors.joining("|"));
        String row = block.row() == null ? "" : block.row().toString();
        int level = block.numbering() == null ? -1 : block.numbering().level();
        return "%s %d [%s] %d %s %s".formatted(block.kind(), block.level(), block.label(), level, runs, row);
    }

    private static Run nameless(Run run) {
        return new Run(
                run.text(),
                run.marks().stream()
                        .map(mark -> mark instanceof Mark.NoteReference ? new Mark.Link("note:" + run.text()) : mark)
                        .collect(Collectors.toSet()));
    }
}
