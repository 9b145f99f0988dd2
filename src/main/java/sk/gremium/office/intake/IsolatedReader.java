package sk.gremium.office.intake;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/**
 * Reads documents from outside, each in a process of its own with bounded memory and time and none of this process's
 * environment. Whatever a file does to that process, here it is a refusal.
 */
@Component
public class IsolatedReader {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int AT_ONCE = 2;

    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final Duration longest;

    public IsolatedReader() {
        this(LONGEST);
    }

    IsolatedReader(Duration longest) {
        this.longest = longest;
    }

    /**
     * Reads a document.
     *
     * @param file the whole file
     * @throws FileRefused if it may not come in, cannot be read, or takes too much memory or time
     */
    public Imported read(byte[] file) {
        OfficeIntake.check(file);
        try {
            if (!free.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw tooSlow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw tooSlow();
        }
        try {
            return readInChild(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the reading process cannot be started", e);
        } finally {
            free.release();
        }
    }

    private Imported readInChild(byte[] file) throws IOException {
        var builder = new ProcessBuilder(ChildJava.command(ReadingProcess.class))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // The environment holds passwords; only Windows cannot start Java without this one variable.
        builder.environment()
                .keySet()
                .removeIf(name -> !name.toUpperCase(Locale.ROOT).equals("SYSTEMROOT"));
        Process child = builder.start();
        var late = new AtomicBoolean();
        Thread watch = Thread.ofVirtual().start(() -> endWhenLate(child, late));
        Thread.ofVirtual().start(() -> send(file, child.getOutputStream()));
        try (var in = new DataInputStream(new BufferedInputStream(child.getInputStream(), 1 << 16))) {
            return ImportedWire.read(in);
        } catch (IOException e) {
            // It died without an answer: of a file that is too much for it, or by our hand.
            throw late.get() ? tooSlow() : new FileRefused(RefusalReason.TOO_COMPLEX);
        } finally {
            child.destroyForcibly();
            watch.interrupt();
        }
    }

    private void endWhenLate(Process child, AtomicBoolean late) {
        try {
            if (!child.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                late.set(true);
                child.destroyForcibly();
            }
        } catch (InterruptedException e) {
            // The answer came: nothing is left to watch.
            Thread.currentThread().interrupt();
        }
    }

    private static void send(byte[] file, OutputStream to) {
        try (to) {
            to.write(file);
        } catch (IOException e) {
            // The child ended before it read everything; its answer, or the lack of one, says why.
        }
    }

    private FileRefused tooSlow() {
        return new FileRefused(RefusalReason.TOO_SLOW, Long.toString(longest.toSeconds()));
    }
}
