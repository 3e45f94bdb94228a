package org.kith.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A Word or OpenDocument text, which is an archive of parts. Every part is unpacked once through a small window, only to count and look:
 * no more than 100 MB and a hundred times the file's own size altogether, at most 1,000 parts, none of them a macro, a program or
 * another archive, and nothing in the markup of any that runs, opens, sends or fetches ({@link MarkupLook}).
 *
 * <p>Source: ECMA-376 part 2 (packages), OASIS OpenDocument 1.3 part 2; the limits on what is unpacked are those of OWASP ASVS 5.2.3.
 */
final class PackedDocument {
    private static final long MOST_UNPACKED = 100_000_000;
    private static final int MOST_RATIO = 100;
    private static final int MOST_PARTS = 1000;
    private static final int LARGEST_DIRECTORY = 1 << 20;
    private static final int WINDOW = 8192;
    private static final int END_RECORD = 22;
    private static final int LARGEST_DESCRIPTION = 1 << 16;

    /** The only ones both standards allow; others can ask for a window of gigabytes. */
    private static final Set<Integer> WAYS_TO_PACK = Set.of(ZipArchiveEntry.STORED, ZipArchiveEntry.DEFLATED);

    private final byte[] file;
    private long unpacked;

    PackedDocument(byte[] file) {
        this.file = file;
    }

    /** Which of the two it is, when it may be kept. */
    FileKind check() throws Refusal {
        endsAsOneArchive();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var parts = partsInOrder(zip);
            var kind = kind(zip, parts);
            for (var part : parts) {
                look(zip, part);
            }
            return kind;
        } catch (IOException | RuntimeException e) {
            throw Refusal.damaged(e);
        }
    }

    /** How many bytes were unpacked until now. */
    long unpacked() {
        return unpacked;
    }

    /** The directory stands at the very end, where it says, and is small: nothing is hidden around the archive. */
    private void endsAsOneArchive() throws Refusal {
        var end = file.length - END_RECORD;
        if (end < 0 || !Bytes.text(file, end, end + 4).equals("PK\5\6")) {
            throw new Refusal("file.damaged");
        }
        var size = Bytes.littleEndian(file, end + 12, 4);
        var start = Bytes.littleEndian(file, end + 16, 4);
        if (start + size != end || size > LARGEST_DIRECTORY || Bytes.littleEndian(file, end + 10, 2) > MOST_PARTS) {
            throw new Refusal("file.damaged");
        }
    }

    /** In the order of their bytes, which no two share: that is how small archives swell beyond measure. */
    private static List<ZipArchiveEntry> partsInOrder(ZipFile zip) throws Refusal {
        var parts = new ArrayList<ZipArchiveEntry>();
        zip.getEntriesInPhysicalOrder().asIterator().forEachRemaining(parts::add);
        parts.sort(Comparator.comparingLong(ZipArchiveEntry::getDataOffset));
        long free = 0;
        for (var part : parts) {
            if (part.getLocalHeaderOffset() < free
                    || parts.size() > MOST_PARTS
                    || !WAYS_TO_PACK.contains(part.getMethod())) {
                throw new Refusal("file.damaged");
            }
            if (part.getGeneralPurposeBit().usesEncryption()) {
                throw new Refusal("file.locked");
            }
            free = part.getDataOffset() + part.getCompressedSize();
        }
        return parts;
    }

    private static FileKind kind(ZipFile zip, List<ZipArchiveEntry> parts) throws IOException, Refusal {
        var first = parts.isEmpty() ? "" : parts.getFirst().getName();
        if (first.equals("mimetype") && description(zip, "mimetype").equals(FileKind.OPEN_DOCUMENT.mediaType())) {
            return FileKind.OPEN_DOCUMENT;
        }
        var types = description(zip, "[Content_Types].xml");
        if (types.contains("macroEnabled")) {
            throw new Refusal("file.macros");
        }
        if (types.contains("wordprocessingml.document.main+xml")) {
            return FileKind.WORD;
        }
        throw new Refusal("file.not-a-kind");
    }

    /** The part in which a package says what it is; empty when there is none. */
    private static String description(ZipFile zip, String name) throws IOException {
        var part = zip.getEntry(name);
        if (part == null) {
            return "";
        }
        try (var in = zip.getInputStream(part)) {
            return new String(in.readNBytes(LARGEST_DESCRIPTION), StandardCharsets.UTF_8);
        }
    }

    private void look(ZipFile zip, ZipArchiveEntry part) throws IOException, Refusal {
        try (var in = zip.getInputStream(part)) {
            new PartLook(part.getName()).see(new Counted(in));
        } catch (IOException e) {
            throw Refusal.inside(e).orElseGet(() -> Refusal.damaged(e));
        }
    }

    /** Counts what is unpacked, and ends where it is too much. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        /** Whoever reads a part may not end it: what is left is counted too. */
        @Override
        public void close() {}

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var count = super.read(into, from, Math.min(most, WINDOW));
            return counted(count, count);
        }

        private int counted(int answer, int count) throws IOException {
            unpacked += answer < 0 ? 0 : count;
            if (unpacked > Math.min(MOST_UNPACKED, (long) file.length * MOST_RATIO)) {
                throw new IOException(new Refusal("file.unpacks-too-large"));
            }
            return answer;
        }
    }
}
