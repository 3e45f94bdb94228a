package org.kith.ssda903;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kith.intake.Archive;
import org.kith.returns.SmallReturn;

/** A set of CSV files packed as people pack them: into a zip file, or as the sheets of a workbook. */
public final class Packed {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Stands behind what is not to become a date. */
    static final String TEXT = "\u00a0";

    private Packed() {}

    public static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static Map<String, byte[]> unzipped(byte[] packed) throws IOException {
        var files = new TreeMap<String, byte[]>();
        var archive = Archive.open("packed", () -> new ByteArrayInputStream(packed), new AtomicLong());
        for (String name : archive.files()) {
            try (var in = archive.open(name)) {
                files.put(name, in.readAllBytes());
            }
        }
        return files;
    }

    /** Each file as a sheet of its name: numbers as numbers, dates as dates, as a spreadsheet makes them of what is typed. */
    public static byte[] workbook(SmallReturn small) {
        return workbook(small, sheet -> {});
    }

    /** As a spreadsheet that has the month first makes it of dates with the day first: those it can read are other days, and the rest are text. */
    static byte[] readMonthFirst(SmallReturn small) {
        var read = new SmallReturn();
        small.names()
                .forEach(name -> read.file(
                        name,
                        small.text(name)
                                .replaceAll("(0[1-9]|1[0-2])/(0[1-9]|1[0-2])/([0-9]{4})", "$2/$1/$3")
                                .replaceAll("(1[3-9]|2[0-9]|3[01])/([0-9]{2}/[0-9]{4})", "$1/$2" + TEXT)));
        return workbook(read);
    }

    public static byte[] workbook(SmallReturn small, Consumer<Workbook> more) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Kith", "1.0")) {
            for (String name : small.names()) {
                fill(workbook.newWorksheet(name.replace(".csv", "")), small.text(name));
            }
            more.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static void fill(Worksheet sheet, String csv) {
        var lines = csv.lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            var values = lines.get(row).split(",", -1);
            for (int column = 0; column < values.length; column++) {
                put(sheet, row, column, values[column]);
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, String value) {
        if (value.matches("[0-9]{2}/[0-9]{2}/[0-9]{4}")) {
            sheet.value(row, column, LocalDate.parse(value, DATE));
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value.matches("[0-9]+(\\.[0-9])?")) {
            sheet.value(row, column, Double.valueOf(value));
        } else if (!value.isEmpty()) {
            sheet.value(row, column, value);
        }
    }

    /** A workbook of one sheet, its parts given as they are in the file. */
    static byte[] parts(String workbookAttributes, String sheet, String strings) {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String rels =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
        String one = "<Relationship Id=\"%s\" Type=\"" + rel + "/%s\" Target=\"%s\"/>";
        return zip(Map.of(
                "[Content_Types].xml", text("<Types/>"),
                "_rels/.rels", text(rels.formatted(one.formatted("r1", "officeDocument", "xl/workbook.xml"))),
                "xl/_rels/workbook.xml.rels",
                        text(rels.formatted(one.formatted("r1", "worksheet", "worksheets/sheet1.xml")
                                + one.formatted("r2", "sharedStrings", "/xl/sharedStrings.xml"))),
                "xl/workbook.xml",
                        text("<workbook xmlns=\"" + main + "\" xmlns:r=\"" + rel + "\">" + workbookAttributes
                                + "<sheets><sheet name=\"header\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
                "xl/sharedStrings.xml", text("<sst xmlns=\"" + main + "\">" + strings + "</sst>"),
                "xl/worksheets/sheet1.xml",
                        text("<worksheet xmlns=\"" + main + "\"><sheetData>" + sheet + "</sheetData></worksheet>")));
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
