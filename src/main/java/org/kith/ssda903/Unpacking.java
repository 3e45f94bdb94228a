package org.kith.ssda903;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.kith.intake.Archive;
import org.kith.intake.ByteSource;
import org.kith.intake.Refusal;
import org.kith.spelling.OtherKind;

/**
 * What was handed in, taken apart: zip files into the files in them, workbooks into their sheets. A file is told by its first
 * bytes, and not by the ending of its name.
 */
final class Unpacking {

    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String OLDER = "an older kind of workbook, or a password";
    private static final String SAVE_AS =
            "a workbook saved as .xlsx and without a password (File, Save As or Export, Excel Workbook), or CSV files";
    private static final int BEGINNING = 64;

    /** A zip file of zip files, such as one of each team, is opened; all are under the limits of one. */
    private static final int DEEPEST = 1;

    private final List<Table> tables = new ArrayList<>();
    private final List<XmlPart> xml = new ArrayList<>();
    private final List<Aside> aside = new ArrayList<>();
    private final AtomicLong unpacked = new AtomicLong();

    /** An XML file. */
    record XmlPart(String name, ByteSource source) {}

    private static final Set<String> KEPT_BESIDE = Set.of(
            "__macosx",
            "$recycle.bin",
            "system volume information",
            "@eadir",
            "lost+found",
            "thumbs.db",
            "desktop.ini");

    /** A file that is none of the return: what it is, and what would have been one. */
    record Aside(String name, String found, String expected) {}

    static Unpacking of(Map<String, ByteSource> sources) throws IOException {
        Unpacking unpacking = new Unpacking();
        for (Map.Entry<String, ByteSource> source : sources.entrySet()) {
            unpacking.take(source.getKey(), source.getValue(), 0);
        }
        unpacking.refuseNamesakes();
        return unpacking;
    }

    /** Nobody could say which of two of one name they mean. */
    private void refuseNamesakes() throws Refusal {
        Set<String> names = new HashSet<>();
        for (String name : Stream.concat(
                        tables.stream().map(Table::name), xml.stream().map(XmlPart::name))
                .toList()) {
            if (!names.add(name)) {
                throw new Refusal(
                        name, 0, name + " and " + name, "one file or sheet of each name; two are called the same");
            }
        }
    }

    List<Table> tables() {
        return tables;
    }

    List<XmlPart> xml() {
        return xml;
    }

    List<Aside> aside() {
        return aside;
    }

    /** Whether a path leads to what operating systems and office programs keep beside people's files. */
    static boolean isKeptBeside(String path) {
        return Stream.of(path.split("/"))
                .anyMatch(part -> part.startsWith(".") && !part.matches("\\.+")
                        || part.startsWith("~$")
                        || part.endsWith(".lnk")
                        || KEPT_BESIDE.contains(part.toLowerCase(Locale.ROOT)));
    }

    /** @param depth in how many zip files, one in the other, it is */
    private void take(String name, ByteSource source, int depth) throws IOException {
        byte[] beginning = beginning(source);
        if (startsWith(beginning, 'P', 'K', 3, 4) || startsWith(beginning, 'P', 'K', 5, 6)) {
            takeArchive(name, Archive.open(name, source, unpacked), depth);
        } else if (Arrays.equals(beginning, 0, Math.min(4, beginning.length), OLD_OFFICE, 0, 4)) {
            setAside(name, OLDER);
        } else if (OtherKind.of(beginning).isPresent()) {
            aside.add(new Aside(
                    name,
                    OtherKind.of(beginning).orElseThrow(),
                    "a CSV file or a workbook (.xlsx); this one is not read"));
        } else if (isXml(name, beginning)) {
            xml.add(new XmlPart(name, source));
        } else {
            tables.add(new Table.Csv(name, source));
        }
        if (tables.size() + xml.size() + aside.size() > Archive.MOST_FILES) {
            throw new Refusal("", 0, "more files", "at most 1,000 files and sheets");
        }
    }

    private void takeArchive(String name, Archive archive, int depth) throws IOException {
        Optional<String> other = OtherKind.of(archive);
        if (other.isPresent()) {
            setAside(name, other.orElseThrow());
        } else if (Workbook.isOffice(archive)) {
            Workbook workbook = Workbook.open(name, archive);
            if (workbook == null) {
                aside.add(new Aside(
                        name,
                        "another kind of document",
                        "a workbook saved as .xlsx, or CSV files; this one is not read"));
            } else {
                tables.addAll(workbook.sheets());
            }
        } else if (depth > DEEPEST) {
            aside.add(new Aside(
                    name,
                    "a zip file in a zip file in a zip file",
                    "at most one zip file inside another; this one is not opened"));
        } else {
            for (String file : archive.files()) {
                if (!isKeptBeside(file.replace('\\', '/'))) {
                    take(name + "/" + file.replace('\\', '/'), () -> archive.open(file), depth + 1);
                }
            }
        }
    }

    /** A workbook of another kind: if it has the name of a module, nothing is read until it is saved otherwise. */
    private void setAside(String name, String what) throws Refusal {
        if (!ModuleName.in(name).isEmpty()) {
            throw new Refusal(name, 0, what, SAVE_AS);
        }
        aside.add(new Aside(name, what, SAVE_AS + "; this one is not read"));
    }

    private static byte[] beginning(ByteSource source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || bytes[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isXml(String name, byte[] beginning) {
        int dot = name.lastIndexOf('.');
        String ending = dot < name.lastIndexOf('/') || dot < 0
                ? ""
                : name.substring(dot).toLowerCase(Locale.ROOT);
        String text = new String(beginning, StandardCharsets.UTF_8).replace("\uFEFF", "");
        return ending.equals(".xml")
                || text.stripLeading().startsWith("<")
                        && !List.of(".csv", ".txt", ".tsv").contains(ending);
    }
}
