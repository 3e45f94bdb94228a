package org.kith.measures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** A small made-up table in the form the Department for Education publishes. */
public final class PublishedTable {
    static final String HEADING =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,"
                    + "old_la_code,la_name,new_la_code,cla_group,sw_stability,number,percentage";

    private static final String PLACE = "time_period,time_identifier,geographic_level,country_code,country_name,";
    private static final String FROM_2025 = "care_leaver_age,breakdown,care_leaver_count,care_leaver_percent";

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

    /** In the form of 2025: other names of columns, and a second group. */
    static PublishedTable of2025() {
        var table = new PublishedTable(2025);
        table.rows.set(0, HEADING.replace("number,percentage", "children_count,children_percent"));
        table.england("81770", "19900", "24").authority("E06000991", "Harbour, City of", "210", "63", "30");
        var start = "2025,Reporting year,National,E92000001,England,,,,,,CLA 2 years on 31 March,";
        return table.row(start + "Total children,50000,100")
                .row(start + "3 or more social workers during the previous 2 years,20000,40");
    }

    /** Two rows of each other table, with what Kith calls it. */
    static SequencedMap<String, String> ofCareLeavers() {
        var tables = new LinkedHashMap<String, String>();
        tables.put(
                small(
                        "age,in_touch,number,percentage",
                        "Aged 17 to 18,Local authority in touch with care leaver,90,94",
                        "Aged 17 to 18,Total,96,100"),
                "Care leavers: in touch");
        tables.put(
                small(FROM_2025, "22 years,Local authority in touch with care leaver,90,94", "22 years,Total,96,100"),
                "Care leavers: in touch");
        tables.put(
                small(
                        FROM_2025,
                        "19 to 21 years,Suitability total,96,100",
                        "19 to 21 years,Accommodation considered suitable,90,94"),
                "Care leavers: whether their home is suitable");
        tables.put(
                small(FROM_2025, "19 to 21 years,Total,96,100", "19 to 21 years,Not in education or employment,c,c"),
                "Care leavers: what they do");
        tables.put(
                small(FROM_2025, "25 years,With parents or relatives,96,100", "25 years,In custody,6,k"),
                "Care leavers: where they live");
        tables.put(
                small("sw_episode_reason,sw_episode_count,sw_episode_percent", "Left role,9000,45", "Child asked,20,k"),
                "Why workers changed");
        return tables;
    }

    /** A care leavers' table of one kind and some ages: what the first of its two figures says, and how many there are. */
    static String ofAges(int year, String label, int many, String... ages) {
        var rows = Stream.of(ages)
                .flatMap(age -> Stream.of(age + "," + label + "," + many + ",94", age + ",Total,96,100"))
                .toArray(String[]::new);
        return small(FROM_2025, rows).replace("\n2025,", "\n" + year + ",");
    }

    private static String small(String columns, String... rows) {
        var text = new StringBuilder(PLACE + columns + "\n");
        for (var row : rows) {
            text.append("2025,Reporting year,National,E92000001,England,")
                    .append(row)
                    .append('\n');
        }
        return text.toString();
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

    /** With the rows of another year. */
    PublishedTable and(PublishedTable other) {
        rows.addAll(other.rows.subList(1, other.rows.size()));
        return this;
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

    public static Path write(Path folder, String text) {
        try {
            return Files.write(folder.resolve("table.csv"), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
