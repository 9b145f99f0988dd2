package sk.gremium.command;

import java.io.PrintStream;
import java.util.List;

/** Finds the command that the words name. */
final class Commands {

    private static final String HELP = """
            Without a server and without a database:

              docx blocks FILE                     the blocks of a document, one JSON object a line
              docx comments FILE                   its comments, one JSON object a line
              docx redline OLD NEW -o OUT [--json] NEW as tracked changes against OLD; --json prints the edits
              deadline --published 2026-03-27T10:00 --working-days 10
                                                   the last day of a period of working days, as JSON
              help                                 this text

            The exit code is 0, or there is one sentence on standard error.
            """;

    private Commands() {}

    static void run(List<String> words, PrintStream out) {
        if (words.isEmpty()) {
            throw Failure.usage("Which command? See: gremium help");
        }
        List<String> rest = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "docx" -> docx(rest, out);
            case "deadline" -> DeadlineCommand.run(rest, out);
            case "help", "--help", "-h" -> out.print(HELP);
            default -> throw Failure.usage("There is no command " + words.getFirst() + "; see: gremium help");
        }
    }

    private static void docx(List<String> words, PrintStream out) {
        String name = words.isEmpty() ? "" : words.getFirst();
        List<String> rest = words.subList(words.isEmpty() ? 0 : 1, words.size());
        switch (name) {
            case "blocks" -> DocxCommands.blocks(rest, out);
            case "comments" -> DocxCommands.comments(rest, out);
            case "redline" -> RedlineCommand.run(rest, out);
            default -> throw Failure.usage("docx is followed by blocks, comments or redline; see: gremium help");
        }
    }
}
