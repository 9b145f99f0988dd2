package sk.gremium.office.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads the directory of a ZIP archive that nobody trusts and unpacks every entry once, into nothing, to see that it is
 * what it claims to be. What passes here is read later through the very same directory, so that no second parser can
 * see another archive in the same bytes.
 */
final class ZipScan {

    static final int MOST_ENTRIES = 2_000;
    static final long MOST_UNPACKED = 200L << 20;
    static final long LARGEST_ENTRY = 50L << 20;
    static final int HIGHEST_RATIO = 200;

    private static final int END = 0x06054b50;
    private static final int END64_LOCATOR = 0x07064b50;
    private static final int END64 = 0x06064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;

    /** One file in the archive; {@code start} is where its packed bytes begin. */
    record Entry(String name, boolean deflated, int crc, int packed, long size, int header, int start) {}

    private final ByteBuffer file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private ZipScan(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The entries by name, folders left out; throws {@link FileRefused} if anything about the archive is odd. */
    static Map<String, Entry> scan(byte[] file) {
        var scan = new ZipScan(file);
        try {
            scan.readDirectory();
        } catch (IndexOutOfBoundsException e) {
            throw damaged();
        }
        scan.refuseOverlaps();
        scan.unpackAll();
        return scan.entries;
    }

    private void readDirectory() {
        int end = findEnd();
        long count = Short.toUnsignedLong(file.getShort(end + 10));
        long offset = Integer.toUnsignedLong(file.getInt(end + 16));
        if ((count == 0xFFFF || offset == 0xFFFFFFFFL) && end >= 20 && file.getInt(end - 20) == END64_LOCATOR) {
            int end64 = position(file.getLong(end - 12));
            if (file.getInt(end64) != END64) {
                throw damaged();
            }
            count = file.getLong(end64 + 32);
            offset = file.getLong(end64 + 48);
        }
        if (count < 0 || count > MOST_ENTRIES) {
            throw new FileRefused(RefusalReason.TOO_MANY_PARTS, Integer.toString(MOST_ENTRIES));
        }
        int at = position(offset);
        for (int i = 0; i < count; i++) {
            at = readEntry(at);
        }
        if (at < end && file.getInt(at) == CENTRAL) {
            throw new FileRefused(RefusalReason.TOO_MANY_PARTS, Integer.toString(MOST_ENTRIES));
        }
    }

    private int findEnd() {
        int lowest = Math.max(0, file.limit() - END_SIZE - 0xFFFF);
        for (int at = file.limit() - END_SIZE; at >= lowest; at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw damaged();
    }

    private int readEntry(int at) {
        if (file.getInt(at) != CENTRAL) {
            throw damaged();
        }
        int flags = file.getShort(at + 8);
        int method = file.getShort(at + 10);
        int nameLength = Short.toUnsignedInt(file.getShort(at + 28));
        int extraLength = Short.toUnsignedInt(file.getShort(at + 30));
        int commentLength = Short.toUnsignedInt(file.getShort(at + 32));
        String name = name(at + CENTRAL_SIZE, nameLength);
        if ((flags & 1) != 0) {
            throw new FileRefused(RefusalReason.ENCRYPTED);
        }
        if (method != 0 && method != 8) {
            throw new FileRefused(RefusalReason.DAMAGED, name);
        }
        var sizes = new ZipSizes(file, at, at + CENTRAL_SIZE + nameLength, extraLength);
        int header = position(sizes.header());
        if (file.getInt(header) != LOCAL || !name.equals(localName(header))) {
            throw new FileRefused(RefusalReason.DAMAGED, name);
        }
        int start = header
                + LOCAL_SIZE
                + Short.toUnsignedInt(file.getShort(header + 26))
                + Short.toUnsignedInt(file.getShort(header + 28));
        int packed = position(sizes.packed());
        if ((long) start + packed > file.limit()) {
            throw damaged();
        }
        if (!name.endsWith("/")) {
            keep(new Entry(name, method == 8, file.getInt(at + 16), packed, sizes.unpacked(), header, start));
        }
        return at + CENTRAL_SIZE + nameLength + extraLength + commentLength;
    }

    private void keep(Entry entry) {
        boolean unsafe = entry.name().isEmpty()
                || entry.name().startsWith("/")
                || entry.name().indexOf('\0') >= 0
                || entry.name().indexOf(':') >= 0
                || List.of(entry.name().split("/", -1)).contains("..");
        if (unsafe || entries.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), entry) != null) {
            throw new FileRefused(RefusalReason.UNSAFE_NAME, entry.name());
        }
    }

    private String localName(int header) {
        return name(header + LOCAL_SIZE, Short.toUnsignedInt(file.getShort(header + 26)));
    }

    private String name(int at, int length) {
        byte[] bytes = new byte[length];
        file.get(at, bytes);
        return new String(bytes, StandardCharsets.UTF_8).replace('\\', '/');
    }

    private int position(long value) {
        if (value < 0 || value > file.limit()) {
            throw damaged();
        }
        return (int) value;
    }

    /** Entries that share bytes are how a small file claims to hold a large one. */
    private void refuseOverlaps() {
        List<Entry> inOrder = new ArrayList<>(entries.values());
        inOrder.sort(Comparator.comparingInt(Entry::header));
        int end = 0;
        for (Entry entry : inOrder) {
            if (entry.header() < end) {
                throw new FileRefused(RefusalReason.BOMB, entry.name());
            }
            end = entry.start() + entry.packed();
        }
    }

    private void unpackAll() {
        long total = 0;
        byte[] buffer = new byte[1 << 16];
        for (Entry entry : entries.values()) {
            total += entry.deflated() ? inflate(entry, buffer) : checkStored(entry);
            if (total > MOST_UNPACKED) {
                throw new FileRefused(RefusalReason.BOMB, entry.name());
            }
        }
    }

    private long checkStored(Entry entry) {
        var crc = new CRC32();
        crc.update(file.array(), entry.start(), entry.packed());
        if (entry.packed() != entry.size() || (int) crc.getValue() != entry.crc()) {
            throw new FileRefused(RefusalReason.DAMAGED, entry.name());
        }
        return entry.packed();
    }

    private long inflate(Entry entry, byte[] buffer) {
        try (var inflater = new Inflater(true)) {
            inflater.setInput(file.array(), entry.start(), entry.packed());
            var crc = new CRC32();
            long size = 0;
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) {
                    throw new FileRefused(RefusalReason.DAMAGED, entry.name());
                }
                crc.update(buffer, 0, read);
                size += read;
                if (size > LARGEST_ENTRY || (size > 1 << 20 && size / HIGHEST_RATIO > entry.packed())) {
                    throw new FileRefused(RefusalReason.BOMB, entry.name());
                }
            }
            if (size != entry.size() || (int) crc.getValue() != entry.crc()) {
                throw new FileRefused(RefusalReason.DAMAGED, entry.name());
            }
            return size;
        } catch (DataFormatException e) {
            throw new FileRefused(RefusalReason.DAMAGED, entry.name());
        }
    }

    private static FileRefused damaged() {
        return new FileRefused(RefusalReason.DAMAGED, "zip");
    }
}
