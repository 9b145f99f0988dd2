package sk.gremium.office.intake;

import java.nio.ByteBuffer;

/**
 * The sizes of a ZIP entry and where its header is, taken from the central directory and, where that says "see below",
 * from the ZIP64 field (which streaming writers add to small files too).
 */
record ZipSizes(long packed, long unpacked, long header) {

    private static final long ELSEWHERE = 0xFFFFFFFFL;

    ZipSizes(ByteBuffer file, int central, int extra, int extraLength) {
        this(read(file, central, extra, extraLength));
    }

    private ZipSizes(long[] values) {
        this(values[1], values[0], values[2]);
    }

    private static long[] read(ByteBuffer file, int central, int extra, int extraLength) {
        long[] values = {
            Integer.toUnsignedLong(file.getInt(central + 24)),
            Integer.toUnsignedLong(file.getInt(central + 20)),
            Integer.toUnsignedLong(file.getInt(central + 42))
        };
        int end = extra + extraLength;
        int at = extra;
        while (at + 4 <= end) {
            int field = at + 4;
            int length = Short.toUnsignedInt(file.getShort(at + 2));
            if (file.getShort(at) == 1) {
                for (int i = 0; i < values.length && field + 8 <= at + 4 + length; i++) {
                    if (values[i] == ELSEWHERE) {
                        values[i] = file.getLong(field);
                        field += 8;
                    }
                }
            }
            at += 4 + length;
        }
        return values;
    }
}
