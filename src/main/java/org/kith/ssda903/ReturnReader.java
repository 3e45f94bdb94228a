package org.kith.ssda903;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kith.codes.ReportingYear;
import org.kith.intake.Archive;
import org.kith.intake.ByteSource;
import org.kith.intake.Finding;

/**
 * Reads a children-looked-after return (SSDA903): CSV files, a workbook, zip files of either, or its XML form. It asks only
 * whether the return can be understood, not whether it keeps the rules of the collection, and takes any bytes whatever: what
 * cannot be understood is a finding. Only a disk that fails throws.
 */
public final class ReturnReader {

    /** Chosen instead of a name where a module is in several files or sheets, such as one of each team. */
    public static final String ALL = "*";

    private static final int DEEPEST = 20;
    private static final int MOST_PASSED_OVER = 20;

    private ReturnReader() {}

    /** The titles of the modules a return may have. */
    public static List<String> modules() {
        return Stream.of(ReturnFile.values()).map(ReturnFile::title).toList();
    }

    /** Reads a folder with the folders in it, or a single file. */
    public static ReadResult read(Path path, ReportingYear year) throws IOException {
        return read(path, year, Map.of());
    }

    /** @param chosen paths of files or sheets by the title of the module they are */
    public static ReadResult read(Path path, ReportingYear year, Map<String, String> chosen) throws IOException {
        if (!Files.exists(path)) {
            return unreadable(path.toString(), "a folder or a file; there is none");
        }
        boolean isFile = Files.isRegularFile(path);
        Path folder = isFile ? path.resolveSibling("") : path;
        List<Finding> passedOver = new ArrayList<>();
        Map<String, ByteSource> files =
                isFile ? Map.of(name(folder, path), () -> Files.newInputStream(path)) : files(folder, passedOver);
        if (files.size() > Archive.MOST_FILES) {
            return unreadable(path.toString(), "a folder with at most 1,000 files in it");
        }
        Map<String, String> within = new TreeMap<>(chosen);
        within.replaceAll((_, file) -> within(folder, file));
        return read(files, year, within).withFirst(passedOver);
    }

    /** Reads a set of named files. */
    public static ReadResult read(Map<String, ByteSource> files, ReportingYear year) throws IOException {
        return read(files, year, Map.of());
    }

    /**
     * @param files the bytes of each file by its name
     * @param chosen names of files or sheets by the title of the module they are; an empty name says that there is none, {@link #ALL} that it
     *     is every one that may be it
     */
    public static ReadResult read(Map<String, ByteSource> files, ReportingYear year, Map<String, String> chosen)
            throws IOException {
        if (files.isEmpty()) {
            return unreadable("", "files; there are none");
        }
        Map<ReturnFile, String> byKind = new EnumMap<>(ReturnFile.class);
        chosen.forEach((title, name) -> ReturnFile.titled(title).ifPresent(kind -> byKind.put(kind, name)));
        return new ReturnParser(year, byKind).read(files);
    }

    /** The files in a folder, or where a link to one leads, and below it by their path, but those that are kept beside people's own. */
    private static Map<String, ByteSource> files(Path given, List<Finding> passedOver) throws IOException {
        Map<String, ByteSource> files = new TreeMap<>();
        Path folder = given.toRealPath();
        try (Stream<Path> inside = Files.walk(folder, DEEPEST)) {
            inside.filter(file -> !Unpacking.isKeptBeside(name(folder, file)))
                    .filter(file -> isFile(folder, file, passedOver))
                    .limit(Archive.MOST_FILES + 1L)
                    .forEach(file -> files.put(name(folder, file), () -> Files.newInputStream(file)));
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        }
        return files;
    }

    /** Whether it is a file; of a folder that is not looked into it is said so. */
    private static boolean isFile(Path folder, Path path, List<Finding> passedOver) {
        if (Files.isDirectory(path)
                && (Files.isSymbolicLink(path) || folder.relativize(path).getNameCount() == DEEPEST)
                && passedOver.size() < MOST_PASSED_OVER) {
            String name = name(folder, path);
            passedOver.add(Finding.noted(
                    name,
                    0,
                    "",
                    name,
                    Files.isSymbolicLink(path)
                            ? "folders that are in the one handed in; this is a link to a folder, which is not looked into"
                            : "at most " + DEEPEST + " folders, one in the other; this one is not looked into"));
        }
        return Files.isRegularFile(path);
    }

    /** A path as it was typed, which may begin with that of the folder, as it is called in the folder. */
    private static String within(Path folder, String file) {
        for (Path beginning : List.of(folder, folder.toAbsolutePath().normalize())) {
            String before = beginning.toString().isEmpty() ? "" : beginning + "/";
            if (file.startsWith(before)) {
                return file.substring(before.length());
            }
        }
        return file;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static ReadResult unreadable(String file, String expected) {
        return new ReadResult.Unreadable(List.of(Finding.refused(file, 0, "", expected)), WhichIsWhich.NOTHING_TO_TELL);
    }
}
