package org.kith.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.kith.keys.KeyNumbers;
import org.kith.words.Dates;

/**
 * What a backup says of itself in the clear, as lines anybody can read: nothing of any person or organisation. What is sealed below it opens with
 * these very lines alone, and by their last anybody sees whether they are whole.
 *
 * @param kith the version that made it
 * @param step the newest step the database was brought up to date by
 * @param postgresql the major version of the server
 * @param ended whatever was saved up to this moment is in it
 * @param wal what the log of what was written afterwards is kept under; empty where none is kept
 */
public record Header(
        String kith,
        String step,
        int postgresql,
        Instant begun,
        Instant ended,
        Range range,
        String wal,
        long backupKey,
        KeyNumbers keys) {
    static final int LARGEST = 4096;
    private static final String FORMAT = "Kith backup 1";
    private static final String SUM = "sum";

    /** From where to where the log has to be gone through. */
    public record Range(long timeline, String from, String to) {
        /** Of a backup that has no log: of rows. */
        static final Range NONE = new Range(0, "0/0", "0/0");
    }

    /** Whether it holds rows, and no files of a PostgreSQL. */
    public boolean isOfRows() {
        return range.equals(Range.NONE);
    }

    static final class NotOne extends Exception {
        private static final long serialVersionUID = 1L;
    }

    byte[] written() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("kith", kith);
        lines.put("step", step);
        lines.put("postgresql", Integer.toString(postgresql));
        lines.put("begun", Dates.exact(begun));
        lines.put("ended", Dates.exact(ended));
        lines.put("timeline", Long.toString(range.timeline()));
        lines.put("from", range.from());
        lines.put("to", range.to());
        lines.put("wal", wal);
        lines.put("backup-key", Long.toString(backupKey));
        lines.put("wrapping-key", number(keys.wrapping()));
        lines.put("signing-key", number(keys.signing()));
        var text = new StringBuilder(FORMAT + "\n");
        lines.forEach((name, value) -> text.append(name + ": " + value + "\n"));
        return (text + SUM + ": " + sum(text.toString()) + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }

    /** Reads up to where the sealed part begins. */
    static Header read(InputStream from) throws IOException, NotOne {
        var text = text(from);
        var end = text.indexOf("\n" + SUM + ": ") + 1;
        if (end == 0
                || !text.startsWith(FORMAT + "\n")
                || !text.substring(end).equals(SUM + ": " + sum(text.substring(0, end)) + "\n\n")) {
            throw new NotOne();
        }
        try {
            return of(text.substring(0, end)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(": ?", 2))
                    .collect(java.util.stream.Collectors.toMap(parts -> parts[0], parts -> parts[1])));
        } catch (DateTimeException
                | IllegalArgumentException
                | IllegalStateException
                | ArrayIndexOutOfBoundsException e) {
            throw new NotOne();
        }
    }

    private static String text(InputStream from) throws IOException, NotOne {
        var text = new StringBuilder();
        while (text.length() < LARGEST) {
            var next = from.read();
            if (next < 0) {
                break;
            }
            text.append((char) next);
            if (next == '\n' && text.length() > 1 && text.charAt(text.length() - 2) == '\n') {
                return text.toString();
            }
        }
        throw new NotOne();
    }

    private static Header of(Map<String, String> lines) throws NotOne {
        return new Header(
                line(lines, "kith"),
                line(lines, "step"),
                Integer.parseInt(line(lines, "postgresql")),
                Instant.parse(line(lines, "begun")),
                Instant.parse(line(lines, "ended")),
                new Range(Long.parseLong(line(lines, "timeline")), line(lines, "from"), line(lines, "to")),
                line(lines, "wal"),
                Long.parseLong(line(lines, "backup-key")),
                new KeyNumbers(key(line(lines, "wrapping-key")), key(line(lines, "signing-key"))));
    }

    private static String line(Map<String, String> lines, String name) throws NotOne {
        return Optional.ofNullable(lines.get(name)).orElseThrow(NotOne::new);
    }

    private static OptionalLong key(String number) {
        return number.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(number));
    }

    private static String sum(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
