#!/usr/bin/env bash
# fastexcel-reader 0.20.2: a cell of the type "d", a date written as ISO 8601 (ECMA-376 part 1, 18.18.11; the form of "Strict Open XML" workbooks),
# is no cell it knows. Reading the sheet throws at the first of them, so that every other row of the sheet is lost with it; the same date as a day
# number with a date format is read. Needs a JDK 17 or newer and Maven. Fails when the behaviour changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/src/main/java"
cat > "$work/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <dependencies>
    <dependency><groupId>org.dhatim</groupId><artifactId>fastexcel-reader</artifactId><version>0.20.2</version></dependency>
  </dependencies>
</project>
POM
cat > "$work/src/main/java/Finding.java" <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

class Finding {
    public static void main(String[] arguments) throws Exception {
        System.out.println("day number: " + read("<c r=\"A2\" s=\"1\"><v>45748</v></c>"));
        System.out.println("ISO date: " + read("<c r=\"A2\" t=\"d\"><v>2025-04-01</v></c>"));
    }

    private static String read(String cell) throws Exception {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(workbook(cell)));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.count() + " rows";
        } catch (RuntimeException thrown) {
            return thrown.getClass().getSimpleName();
        }
    }

    private static byte[] workbook(String cell) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var packages = "http://schemas.openxmlformats.org/package/2006/";
        var types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", "<Types xmlns=\"" + packages + "content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + types + "styles+xml\"/>"
                    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + types + "worksheet+xml\"/></Types>");
            put(zip, "_rels/.rels", "<Relationships xmlns=\"" + packages + "relationships\"><Relationship Id=\"r1\" Type=\"" + office
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(zip, "xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                    + "\"><sheets><sheet name=\"reviews\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + packages + "relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"r2\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/></Relationships>");
            put(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + main + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                    + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                    + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            put(zip, "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\"><sheetData>"
                    + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>REVIEW</t></is></c></row>"
                    + "<row r=\"2\">" + cell + "</row></sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
    }
}
JAVA
cd "$work"
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath
said=$(java -cp "target/classes:$(cat classpath)" Finding 2>/dev/null)
echo "$said"
[ "$said" = "day number: 2 rows
ISO date: IllegalStateException" ] || { echo "fastexcel-reader 0.20.2 behaves otherwise than was seen" >&2; exit 1; }
