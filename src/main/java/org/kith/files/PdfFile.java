package org.kith.files;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF that may be kept: it is nothing else besides, and carries no script, no command and no other file. It is looked through byte
 * by byte, and its compressed object streams through a small window, so no PDF can make the looking swell. What is found by
 * name only may also refuse a PDF that merely writes such a name in clear text, which is rare and on the safe side.
 *
 * <p>Source: ISO 32000-2, 7.5 (file structure), 7.5.7 (object streams), 12.6.4 (actions), 7.11.4 (embedded files).
 */
final class PdfFile {
    private static final long MOST_UNPACKED = 100_000_000;
    private static final int WHERE_IT_MUST_END = 2048;
    private static final int DICTIONARY = 2048;
    private static final int MOST_STREAMS = 200_000;
    private static final Pattern PAIRS_OF_NUMBERS = Pattern.compile("\\s*\\d+\\s+\\d+[\\s<(\\[/]");
    /** An archive's end record is 22 bytes and a comment of at most 65,535. */
    private static final int WHERE_AN_ARCHIVE_ENDS = 65_557;

    private final byte[] pdf;
    private final byte[] window = new byte[8192];
    private long unpacked;

    private PdfFile(byte[] pdf) {
        this.pdf = pdf;
    }

    /** The same bytes, when they may be kept. */
    static byte[] check(byte[] pdf) throws Refusal {
        var file = new PdfFile(pdf);
        file.beginsAndEndsAsOne();
        file.isNothingElse();
        file.namesNothingThatRuns();
        file.lookIntoObjectStreams();
        return pdf;
    }

    private void beginsAndEndsAsOne() throws Refusal {
        var end = Bytes.text(pdf, pdf.length - WHERE_IT_MUST_END, pdf.length);
        if (!Content.beginning(pdf).matches("(?s)%PDF-[12]\\.\\d.*")
                || !end.contains("startxref")
                || !end.contains("%%EOF")
                || Bytes.indexOf(pdf, " obj", 0) < 0) {
            throw new Refusal("file.damaged");
        }
    }

    private void isNothingElse() throws Refusal {
        var beginning = Content.beginning(pdf).toLowerCase(Locale.ROOT);
        if (beginning.contains("<html") || beginning.contains("<script") || beginning.contains("<!doctype")) {
            throw new Refusal("file.not-what-it-says");
        }
        if (Bytes.indexOf(pdf, "PK\5\6", Math.max(0, pdf.length - WHERE_AN_ARCHIVE_ENDS)) >= 0) {
            throw new Refusal("file.not-what-it-says");
        }
    }

    private void namesNothingThatRuns() throws Refusal {
        var names = new PdfNames();
        names.see(pdf, pdf.length);
        names.end();
    }

    private void lookIntoObjectStreams() throws Refusal {
        var inflater = new Inflater();
        var streams = 0;
        try {
            for (int at = Bytes.indexOf(pdf, "stream", 0); at >= 0; at = Bytes.indexOf(pdf, "stream", at + 6)) {
                if (++streams > MOST_STREAMS) {
                    throw new Refusal("file.damaged");
                }
                if (!Bytes.text(pdf, at - 3, at).equals("end")) {
                    look(at, inflater);
                }
            }
        } finally {
            inflater.end();
        }
    }

    /** An object stream is known by how it begins, whatever it says of itself; one that says so but is packed otherwise is refused. */
    private void look(int keyword, Inflater inflater) throws Refusal {
        var start = keyword + 6;
        while (start < pdf.length && start < keyword + 8 && (pdf[start] == '\r' || pdf[start] == '\n')) {
            start++;
        }
        inflater.reset();
        inflater.setInput(pdf, start, pdf.length - start);
        var count = inflate(inflater, 32);
        var objects = PAIRS_OF_NUMBERS.matcher(Bytes.text(window, 0, count)).lookingAt();
        var dictionary = dictionary(keyword);
        var isPacked = dictionary.contains("/ObjStm") && dictionary.contains("/Filter");
        if (isPacked && (!objects || dictionary.contains("/Predictor"))) {
            throw new Refusal("file.locked");
        }
        if (objects) {
            lookThrough(inflater, count);
        }
    }

    private String dictionary(int keyword) {
        var before = Bytes.text(pdf, keyword - DICTIONARY, keyword);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private void lookThrough(Inflater inflater, int first) throws Refusal {
        var names = new PdfNames();
        for (int count = first; count > 0; count = inflate(inflater, window.length)) {
            unpacked += count;
            if (unpacked > MOST_UNPACKED) {
                throw new Refusal("file.unpacks-too-large");
            }
            names.see(window, count);
        }
        names.end();
    }

    private int inflate(Inflater inflater, int most) {
        try {
            return inflater.inflate(window, 0, most);
        } catch (DataFormatException e) {
            return 0;
        }
    }
}
