package sk.gremium.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the command line begins. No framework is started: a command is done in about the time that Java needs. */
public final class Main {

    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private Main() {}

    /** Runs one command and ends the process: 0 if done, 1 if refused or failed, 2 if the words make no command. */
    public static void main(String[] words) {
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        int code = run(List.of(words), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one command with its own streams; gives the exit code. What fails is said in one sentence on {@code err}. */
    static int run(List<String> words, PrintStream out, PrintStream err) {
        try {
            Commands.run(words, out);
            return 0;
        } catch (Failure failure) {
            err.println(failure.sentence());
            return failure.usage() ? USAGE : FAILED;
        } catch (OutOfMemoryError | StackOverflowError e) {
            err.println("The file is too large or too complex to be read with the memory at hand.");
            return FAILED;
        } catch (RuntimeException | Error e) {
            err.println("This did not work, and it should have: " + e.getClass().getSimpleName() + ".");
            return FAILED;
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }
}
