package sk.gremium.text.redline;

import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.MyersDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** The histogram diff of two sequences of numbers. */
final class Diff {

    /** Past this product of lengths the slow but thorough fallback is left out: hostile input must not hang us. */
    private static final long THOROUGH = 100_000_000L;

    private Diff() {}

    static EditList of(int[] old, int[] now) {
        var diff = new HistogramDiff();
        diff.setFallbackAlgorithm((long) old.length * now.length <= THOROUGH ? MyersDiff.INSTANCE : null);
        return diff.diff(Same.NUMBER, new Numbers(old), new Numbers(now));
    }

    private static final class Numbers extends Sequence {
        private final int[] values;

        Numbers(int[] values) {
            this.values = values;
        }

        @Override
        public int size() {
            return values.length;
        }
    }

    private static final class Same extends SequenceComparator<Numbers> {
        static final Same NUMBER = new Same();

        @Override
        public boolean equals(Numbers a, int ai, Numbers b, int bi) {
            return a.values[ai] == b.values[bi];
        }

        @Override
        public int hash(Numbers numbers, int at) {
            return numbers.values[at] * 0x9E3779B1;
        }
    }
}
