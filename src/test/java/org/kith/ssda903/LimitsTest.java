package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.intake.Archive;
import org.kith.intake.ByteSource;
import org.kith.returns.SmallReturn;

/** Input far larger than any return, made while it is read: it must not be kept, and not even read much beyond the limit. */
class LimitsTest {

    private static final long HUNDRED_MEGABYTES = 100L * 1024 * 1024;
    private static final long LITTLE = 8L * 1024 * 1024;

    @Test
    void aLineOfAHundredMegabytesIsRefusedAfterItsFirstPart() throws IOException {
        AtomicLong given = new AtomicLong();
        long before = allocated();
        ReadResult result = read("header.csv", () -> endless("CHILD,SEX", 'x', given));
        assertThat(allocated() - before).isLessThan(LITTLE);
        assertThat(given.get()).isLessThan(LITTLE);
        assertThat(result).isInstanceOfSatisfying(ReadResult.Unreadable.class, refused -> assertThat(refused.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).contains("64 KiB")));
    }

    @ParameterizedTest
    @CsvSource({
        "'<EXPSSDA903><CHILD>',x",
        "'<EXPSSDA903><CHILD a=\"',>",
        "'<EXPSSDA903><!-- ',<",
        "'<EXPSSDA903><!-- ',-",
        "'<EXPSSDA903><!',-",
        "'<?x ',<",
        "'<',x",
        "'<EXPSSDA903 ',' '"
    })
    void markupOfAHundredMegabytesIsRefusedAfterItsFirstPart(String start, char rest) throws IOException {
        AtomicLong given = new AtomicLong();
        long before = allocated();
        ReadResult result = read("return.xml", () -> endless(start, rest, given));
        assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
        assertThat(given.get()).isLessThan(LITTLE);
        assertThat(allocated() - before).isLessThan(LITTLE);
    }

    @Test
    void aChildOfMoreThanAnyoneHasIsRefused() throws IOException {
        String start = "<EXPSSDA903><CHILD>";
        byte[] episode = ("<EPISODE><URN>" + "x".repeat(1000) + "</URN></EPISODE>").getBytes(StandardCharsets.UTF_8);
        ReadResult result = read(
                "return.xml",
                () -> new SequenceInputStream(
                        new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), repeated(episode, 100_000)));
        assertThat(result).isInstanceOfSatisfying(ReadResult.Unreadable.class, refused -> assertThat(refused.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.expected()).contains("one child")));
    }

    @Test
    void moreRowsThanAnyReturnHasAreRefused() throws IOException {
        String heading = "CHILD,DOB,REVIEW,REVIEW_CODE\n";
        byte[] row = "11,05/02/2004,20/07/2020,PN1\n".getBytes(StandardCharsets.UTF_8);
        ReadResult result = read(
                "reviews.csv",
                () -> new SequenceInputStream(
                        new ByteArrayInputStream(heading.getBytes(StandardCharsets.UTF_8)),
                        repeated(row, Assembly.MOST_ROWS + 10)));
        assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
    }

    @Test
    void aZipFileThatUnpacksToMoreThanAnyReturnIsRefused() throws IOException {
        byte[] bomb = Packed.zip(
                Map.of("header.csv", sound().bytes("header.csv"), "reviews.csv", new byte[2 * (int) LITTLE]));
        byte[] spaces = new byte[(int) LITTLE];
        Arrays.fill(spaces, (byte) '\n');
        byte[] empty = Packed.zip(Map.of("header.csv", sound().bytes("header.csv"), "reviews.csv", spaces));
        for (byte[] zip : List.of(bomb, empty)) {
            long before = allocated();
            ReadResult result =
                    ReturnReader.read(Map.of("set.zip", () -> new ByteArrayInputStream(zip)), SmallReturn.YEAR);
            assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
            assertThat(allocated() - before).isLessThan(HUNDRED_MEGABYTES);
        }
    }

    @Test
    void aWorkbookThatUnpacksToMoreThanAnyHasIsRefused() throws IOException {
        String cell = "<row><c t=\"s\"><v>0</v></c></row>";
        byte[] lengthy = Packed.parts("", cell, "<si><t>" + "x".repeat(2 * (int) LITTLE) + "</t></si>");
        byte[] wide = Packed.parts("", "<row><c r=\"ALN1\"><v>1</v></c></row>", "");
        for (byte[] book : List.of(lengthy, wide)) {
            long before = allocated();
            ReadResult result =
                    ReturnReader.read(Map.of("set.xlsx", () -> new ByteArrayInputStream(book)), SmallReturn.YEAR);
            assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
            assertThat(allocated() - before).isLessThan(LITTLE);
        }
    }

    @Test
    void moreFilesThanAnyReturnHasAreRefused() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (int i = 0; i <= Archive.MOST_FILES; i++) {
            files.put("a" + i + ".csv", new byte[0]);
        }
        byte[] zip = Packed.zip(files);
        assertThat(ReturnReader.read(Map.of("set.zip", () -> new ByteArrayInputStream(zip)), SmallReturn.YEAR))
                .isInstanceOf(ReadResult.Unreadable.class);
    }

    private static ReadResult read(String name, ByteSource source) throws IOException {
        Map<String, ByteSource> files = new HashMap<>();
        if (name.equals("reviews.csv")) {
            byte[] header = sound().bytes("header.csv");
            files.put("header.csv", () -> new ByteArrayInputStream(header));
        }
        files.put(name, source);
        return ReturnReader.read(files, SmallReturn.YEAR);
    }

    private static InputStream endless(String start, char rest, AtomicLong given) {
        byte[] beginning = start.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            @Override
            public int read() {
                long at = given.getAndIncrement();
                if (at >= HUNDRED_MEGABYTES) {
                    return -1;
                }
                return at < beginning.length ? beginning[(int) at] : rest;
            }
        };
    }

    private static InputStream repeated(byte[] row, int times) {
        AtomicLong at = new AtomicLong();
        return new InputStream() {
            @Override
            public int read() {
                long next = at.getAndIncrement();
                return next < (long) row.length * times ? row[(int) (next % row.length)] : -1;
            }
        };
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
