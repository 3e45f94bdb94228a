package org.kith.measures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small made-up table in the form the Department for Education publishes. */
public final class PublishedTable {
    static final String HEADING =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,"
                    + "old_la_code,la_name,new_la_code,cla_group,sw_stability,number,percentage";

    private final List<String> rows = new ArrayList<>(List.of(HEADING));
    private final int year;

    PublishedTable(int year) {
        this.year = year;
    }

    /** England, a region, and two authorities of which one has too few to say. */
    public static PublishedTable of(int year) {
        return new PublishedTable(year)
                .england("5000", "1250", "25")
                .region("E12000099", "Far North", "600", "120", "20")
                .authority("E06000991", "Harbour, City of", "210", "63", "30")
                .authority("E06000992", "Little Isle", "6", "c", "c");
    }

    PublishedTable england(String all, String many, String percent) {
        return both("National,E92000001,England,,,,,", all, many, percent);
    }

    PublishedTable region(String code, String name, String all, String many, String percent) {
        return both("Regional,E92000001,England," + code + "," + name + ",,,", all, many, percent);
    }

    PublishedTable authority(String code, String name, String all, String many, String percent) {
        return both(
                "Local authority,E92000001,England,E12000099,Far North,999,\"" + name + "\"," + code,
                all,
                many,
                percent);
    }

    PublishedTable row(String row) {
        rows.add(row);
        return this;
    }

    private PublishedTable both(String area, String all, String many, String percent) {
        var start = year + ",Reporting year," + area + ",CLA on 31 March,";
        return row(start + "Total children," + all + ",100")
                .row(start + "3 or more social workers during the year," + many + "," + percent);
    }

    public String text() {
        return String.join("\n", rows) + "\n";
    }

    Path in(Path folder) {
        return write(folder, text());
    }

    static Path write(Path folder, String text) {
        try {
            return Files.write(folder.resolve("table.csv"), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
