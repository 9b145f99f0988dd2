package sk.gremium.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: at most ten failures for one key (a login or an address) in a quarter of an hour. Nobody is
 * locked out for longer than that, so that guessing cannot be used to keep a person out for good.
 */
@Component
class LoginLimit {

    static final int FAILURES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int KEYS = 20_000;

    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();
    private final Clock clock;

    LoginLimit(Clock clock) {
        this.clock = clock;
    }

    boolean reached(String key) {
        Deque<Instant> seen = failures.get(key);
        if (seen == null) {
            return false;
        }
        synchronized (seen) {
            forgetOld(seen);
            return seen.size() >= FAILURES;
        }
    }

    void failed(String key) {
        makeRoom();
        Deque<Instant> seen = failures.computeIfAbsent(key, k -> new ArrayDeque<>());
        synchronized (seen) {
            forgetOld(seen);
            seen.add(clock.instant());
        }
    }

    void succeeded(String key) {
        failures.remove(key);
    }

    private void forgetOld(Deque<Instant> seen) {
        Instant from = clock.instant().minus(WINDOW);
        while (!seen.isEmpty() && seen.getFirst().isBefore(from)) {
            seen.removeFirst();
        }
    }

    private void makeRoom() {
        if (failures.size() < KEYS) {
            return;
        }
        for (Iterator<Deque<Instant>> all = failures.values().iterator(); all.hasNext(); ) {
            Deque<Instant> seen = all.next();
            synchronized (seen) {
                forgetOld(seen);
                if (seen.isEmpty()) {
                    all.remove();
                }
            }
        }
    }
}
