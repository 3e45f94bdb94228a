package org.kith.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up return for the year ended 31 March 2018 in the CSV form of the SSDA903 collection (Department for Education, guide to the
 * SSDA903 collection), about as large as a large council's: 2,675 children and 26,000 rows. Always the same.
 */
final class MadeReturn {
    private static final int CHILDREN = 2_675;
    private static final int EPISODES = 5_050;
    private static final int REVIEWS = 12_582;
    private static final int SPELLS = 5_586;
    private static final int CARE_LEAVERS = 53;
    private static final LocalDate START = LocalDate.of(2017, 4, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private MadeReturn() {}

    static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(folder, "header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", CHILDREN, MadeReturn::child);
        write(
                folder,
                "episodes",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
                EPISODES,
                MadeReturn::episode);
        write(folder, "reviews", "CHILD,DOB,REVIEW,REVIEW_CODE", REVIEWS, MadeReturn::review);
        write(folder, "sw_episodes", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", SPELLS, MadeReturn::spell);
        write(folder, "oc3", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", CARE_LEAVERS, n -> id(n) + ",YES,F2,Z1");
        return folder;
    }

    private static String child(int n) {
        return number(n) + "," + (1 + n % 2) + "," + born(n) + ",WBRI,UN3,,";
    }

    /** A child's first episode ends when the next begins; the last goes on. */
    private static String episode(int n) {
        var nth = n / CHILDREN;
        var goesOn = n + CHILDREN >= EPISODES;
        return String.join(
                ",",
                number(n),
                day(START.plusDays(120L * nth - 100)),
                nth == 0 ? "S,C2,N1" : "P,C2,N1",
                nth == 0 ? "U6,PR1" : "U4,PR1",
                goesOn ? ",," : day(START.plusDays(20)) + ",X1,CARPL",
                "ZZ1 1AA,ZZ2 2BB,SC123456");
    }

    private static String review(int n) {
        return id(n) + "," + day(START.plusDays(60L * (n / CHILDREN))) + ",PN1";
    }

    private static String spell(int n) {
        var nth = n / CHILDREN;
        var since = START.plusDays(100L * nth);
        return id(n) + ",SW" + (1_000 + (n * 7) % 200) + "," + day(since) + ","
                + (n + CHILDREN >= SPELLS ? "" : day(since.plusDays(100))) + (nth == 0 ? "," : ",ORGRST");
    }

    private static String id(int n) {
        return number(n) + "," + born(n);
    }

    private static String number(int n) {
        return Integer.toString(200_000 + n % CHILDREN);
    }

    private static String born(int n) {
        return day(LocalDate.of(2000, 4, 2).plusDays(n % CHILDREN));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static void write(Path folder, String name, String heading, int rows, IntFunction<String> row)
            throws IOException {
        var lines = Stream.concat(Stream.of(heading), IntStream.range(0, rows).mapToObj(row));
        Files.write(folder.resolve(name + ".csv"), (Iterable<String>) lines::iterator);
    }
}
