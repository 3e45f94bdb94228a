package org.kith.measures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.kith.ssda903.Packed;

/** A published table as a sheet of a workbook. */
final class InWorkbook {
    private InWorkbook() {}

    /** @param sheets the name of each, and the table it holds */
    static byte[] of(String... sheets) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Kith", "1.0")) {
            for (var i = 0; i < sheets.length; i += 2) {
                Packed.fill(
                        workbook.newWorksheet(sheets[i]),
                        sheets[i + 1].replace(", City of", "").replace("\"", ""));
            }
        }
        return bytes.toByteArray();
    }
}
