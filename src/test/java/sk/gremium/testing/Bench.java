package sk.gremium.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Times two acts side by side: after warming up they take turns, so that what disturbs one disturbs the other, and the
 * ratio of their medians says more about the code than milliseconds, which say most about the machine.
 */
public final class Bench {

    private static final int LEAST_ROUNDS = 5;
    private static final int MOST_ROUNDS = 25;
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private Bench() {}

    /** Prints one line: the act and what it is held against, each with its least, median and greatest time, and the ratio. */
    public static void compare(String name, Callable<?> act, String otherName, Callable<?> other) throws Exception {
        rounds(act, other);
        List<double[]> rounds = rounds(act, other);
        double[] ours = sorted(rounds, 0);
        double[] theirs = sorted(rounds, 1);
        System.out.printf(
                Locale.ROOT,
                "bench | %-52s | %s | %-44s | %s | × %.2f%n",
                name,
                figures(ours),
                otherName,
                figures(theirs),
                median(ours) / median(theirs));
    }

    /** Few rounds of what takes long, many of what does not. */
    private static List<double[]> rounds(Callable<?> act, Callable<?> other) throws Exception {
        List<double[]> rounds = new ArrayList<>();
        long end = System.nanoTime() + LONGEST.toNanos();
        while (rounds.size() < LEAST_ROUNDS || (rounds.size() < MOST_ROUNDS && System.nanoTime() < end)) {
            rounds.add(new double[] {milliseconds(act), milliseconds(other)});
        }
        return rounds;
    }

    private static double[] sorted(List<double[]> rounds, int which) {
        return rounds.stream().mapToDouble(round -> round[which]).sorted().toArray();
    }

    private static double milliseconds(Callable<?> act) throws Exception {
        long start = System.nanoTime();
        Object result = act.call();
        long end = System.nanoTime();
        if (result == null) {
            throw new IllegalStateException("an act that gives nothing may have done nothing");
        }
        return (end - start) / 1e6;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static String figures(double[] sorted) {
        return String.format(
                Locale.ROOT, "%7.1f / %7.1f / %7.1f ms", sorted[0], median(sorted), sorted[sorted.length - 1]);
    }
}
