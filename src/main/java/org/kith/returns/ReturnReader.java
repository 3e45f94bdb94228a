package org.kith.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kith.people.ReportingYear;

/**
 * Reads a children-looked-after return (SSDA903), as a set of CSV files or in its XML form. It asks only whether the return
 * can be understood, not whether it keeps the rules of the collection, and takes any bytes whatever: what cannot be
 * understood is a finding. Only a disk that fails throws.
 */
public final class ReturnReader {

    private ReturnReader() {}

    /** Reads a folder of CSV files, a folder with one XML file, or a single file. */
    public static ReadResult read(Path path, ReportingYear year) throws IOException {
        if (!Files.exists(path)) {
            return unreadable(path.toString(), "a folder or a file; there is none");
        }
        if (Files.isRegularFile(path)) {
            return read(Map.of(path.getFileName().toString(), () -> Files.newInputStream(path)), year);
        }
        Map<String, ByteSource> files = new TreeMap<>();
        try (Stream<Path> inside = Files.list(path)) {
            inside.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .forEach(file -> files.put(file.getFileName().toString(), () -> Files.newInputStream(file)));
        }
        return read(files, year);
    }

    /**
     * Reads a set of named files. With CSV files among them it is a CSV set, and others are left aside with a finding.
     *
     * @param files the bytes of each file by its name
     */
    public static ReadResult read(Map<String, ByteSource> files, ReportingYear year) throws IOException {
        if (files.isEmpty()) {
            return unreadable("", "files; there are none");
        }
        return new Reading(year).read(files);
    }

    private static ReadResult unreadable(String file, String expected) {
        return new ReadResult.Unreadable(List.of(Finding.refused(file, 0, "", expected)));
    }
}
