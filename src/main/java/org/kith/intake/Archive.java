package org.kith.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A zip file handed in, read in memory that its contents do not decide: at most 64 MiB packed, 1,000 files, 256 MiB unpacked
 * however often they are read. Nothing of it is written anywhere, so the names in it lead nowhere.
 */
public final class Archive {

    public static final int MOST_FILES = 1000;
    static final int LARGEST = 64 * 1024 * 1024;

    private final String name;
    private final ZipFile zip;
    private final AtomicLong unpacked;

    private Archive(String name, ZipFile zip, AtomicLong unpacked) {
        this.name = name;
        this.zip = zip;
        this.unpacked = unpacked;
    }

    /** @param unpacked counts what is unpacked of all the archives of a set */
    public static Archive open(String name, ByteSource source, AtomicLong unpacked) throws IOException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw new Refusal(name, 0, "a larger file", "a zip file or workbook of at most 64 MiB");
        }
        Archive archive = new Archive(name, zip(name, bytes), unpacked);
        if (Collections.list(archive.zip.getEntries()).size() > MOST_FILES) {
            throw new Refusal(name, 0, "more files", "at most 1,000 files in a zip file");
        }
        return archive;
    }

    /** Paths of the files in it, without the folders and what operating systems hide among them. */
    public List<String> files() {
        List<String> files = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!entry.isDirectory()) {
                files.add(entry.getName());
            }
        }
        return files;
    }

    public boolean has(String path) {
        return entry(path).isPresent();
    }

    /** The bytes of a file in it. */
    public InputStream open(String path) throws IOException {
        ZipArchiveEntry entry =
                entry(path).orElseThrow(() -> new Refusal(name, 0, "no " + path, "a whole zip file or workbook"));
        if (!zip.canReadEntryData(entry)) {
            throw new Refusal(name, 0, "a password, or an unusual way of packing", "a zip file anybody can open");
        }
        String where = name + "/" + path;
        try {
            return new ArchivedStream(where, zip.getInputStream(entry), unpacked);
        } catch (RuntimeException | IOException damaged) {
            throw ArchivedStream.refusal(where);
        }
    }

    private Optional<ZipArchiveEntry> entry(String path) {
        @Nullable ZipArchiveEntry exact = zip.getEntry(path);
        return exact != null
                ? Optional.of(exact)
                : Collections.list(zip.getEntries()).stream()
                        .filter(entry -> entry.getName().equalsIgnoreCase(path))
                        .findFirst();
    }

    /** What a damaged file makes the library throw is not foreseeable. */
    private static ZipFile zip(String name, byte[] bytes) throws Refusal {
        try {
            return ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
        } catch (RuntimeException | IOException damaged) {
            throw ArchivedStream.refusal(name);
        }
    }
}
