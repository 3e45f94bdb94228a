package org.kith.samepeople;

import static org.kith.words.Spreadsheet.harmless;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.continuity.SameIndex;
import org.kith.web.Page;

/** Figures of how much young people met the same people, as a page shows them and as a file says the same. */
interface SameFigures extends Page {

    /** Of whom they are, as a file is called; of one worker without their name. */
    String ofWhom();

    /** From the first year to the last, as a file is called. */
    String fileYears();

    static String years(List<ReportingYear> years) {
        return years.isEmpty() ? "" : years.getLast() + "-" + years.getFirst();
    }

    /** Tables for a file: of whom one is stands along the top, or beside its years. */
    List<Named> forFile();

    /** @param who of whom it is; null where the columns say so, and then the year is {@code year} */
    record Named(@Nullable String who, String year, SameTable table) {}

    default void write(CsvWriter out) {
        out.writeRecord("who", "year", "from", "figure", "value");
        for (var named : forFile()) {
            var table = named.table();
            for (var column = 0; column < table.columns().size(); column++) {
                var name = table.columns().get(column);
                for (var row : table.rows()) {
                    out.writeRecord(
                            harmless(named.who() == null ? name : named.who()),
                            named.who() == null ? named.year() : name,
                            table.source().key(),
                            row.key(),
                            row.cells().get(column).exact());
                }
            }
        }
    }

    /** What each figure means, and what it does not say. */
    default List<SameIndex> indexes() {
        return List.of(SameIndex.values());
    }
}
