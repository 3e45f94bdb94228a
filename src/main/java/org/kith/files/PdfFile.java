package org.kith.files;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * A PDF that may be kept: it is nothing else besides, and nothing in it runs, opens, sends, fetches or brings another file. Every object
 * in its bytes is parsed, wherever the file's own tables say that objects are, and so is every one packed into an object stream, by the
 * same rule ({@link PdfName}, {@link PdfRule}). One object is understood at a time, within bounds of bytes and of work.
 *
 * <p>Source: ISO 32000-2, 7.5 (file structure).
 */
final class PdfFile {
    private static final int WHERE_IT_MUST_END = 2048;
    /** An archive's end record is 22 bytes and a comment of at most 65,535. */
    private static final int WHERE_AN_ARCHIVE_ENDS = 65_557;

    private static final Semaphore PLACES = new Semaphore(2, true);

    private final byte[] pdf;
    private final PdfRule rule = new PdfRule();
    private final PdfBytes bytes;
    private final PdfParser parser;
    private final PackedObjects packed = new PackedObjects(rule);

    private PdfFile(byte[] pdf) throws IOException {
        this.pdf = pdf;
        bytes = new PdfBytes(pdf);
        parser = new PdfParser(bytes, rule);
    }

    /** The same bytes, when they may be kept. */
    static byte[] check(byte[] pdf) throws Refusal {
        beginsAndEndsAsOne(pdf);
        isNothingElse(pdf);
        PLACES.acquireUninterruptibly();
        try {
            new PdfFile(pdf).objects();
        } catch (IOException | RuntimeException e) {
            throw Refusal.damaged(e);
        } finally {
            PLACES.release();
        }
        return pdf;
    }

    private static void beginsAndEndsAsOne(byte[] pdf) throws Refusal {
        var end = Bytes.text(pdf, pdf.length - WHERE_IT_MUST_END, pdf.length);
        if (!Content.beginning(pdf).matches("(?s)%PDF-[12]\\.\\d.*")
                || !end.contains("startxref")
                || !end.contains("%%EOF")
                || Bytes.indexOf(pdf, " obj", 0) < 0) {
            throw new Refusal("file.damaged");
        }
    }

    private static void isNothingElse(byte[] pdf) throws Refusal {
        var beginning = Content.beginning(pdf).toLowerCase(Locale.ROOT);
        if (beginning.contains("<html") || beginning.contains("<script") || beginning.contains("<!doctype")) {
            throw new Refusal("file.not-what-it-says");
        }
        if (Bytes.indexOf(pdf, "PK\5\6", Math.max(0, pdf.length - WHERE_AN_ARCHIVE_ENDS)) >= 0) {
            throw new Refusal("file.not-what-it-says");
        }
    }

    private void objects() throws IOException, Refusal {
        for (int at = Bytes.indexOf(pdf, "obj", 0); at >= 0; at = Bytes.indexOf(pdf, "obj", at + 3)) {
            var head = PdfHead.before(pdf, at);
            if (head.isOne()) {
                object(head.number(), at + 3);
            } else if (head.mayBeOne() && isSomething(at + 3)) {
                throw new Refusal("file.damaged");
            }
        }
        for (int at = Bytes.indexOf(pdf, "trailer", 0); at >= 0; at = Bytes.indexOf(pdf, "trailer", at + 7)) {
            trailer(at + 7);
        }
        rule.end();
    }

    private void object(long number, int place) throws IOException, Refusal {
        var object = parser.parse(place);
        rule.object(number, object);
        var next = bytes.at();
        var isStream = object instanceof COSDictionary
                && Bytes.text(pdf, next, next + 6).equals("stream");
        if (!isStream && !endsThere(object, next)) {
            throw new Refusal("file.damaged");
        }
        if (object instanceof COSDictionary dictionary && isStream) {
            PdfRule.stream(dictionary);
        }
        if (object instanceof COSDictionary dictionary && PackedObjects.are(dictionary)) {
            packed.look(dictionary, pdf, isStream ? next + 6 : pdf.length);
        }
    }

    /** The word may also stand in somebody's text. */
    private void trailer(int place) throws IOException, Refusal {
        if (!isSomething(place)
                && Bytes.text(pdf, place, place + 64).stripLeading().startsWith("<<")) {
            throw new Refusal("file.damaged");
        }
    }

    /** Some programs leave out the word that ends an object; then nothing but another object or a table may follow. */
    private boolean endsThere(@Nullable COSBase object, int next) {
        var after = Bytes.text(pdf, next, next + 9);
        var isWhole = object instanceof COSDictionary || object instanceof COSArray;
        return after.startsWith("endobj")
                || (isWhole && (after.isEmpty() || after.matches("(?s)(\\d|xref|trailer|startxref).*")));
    }

    /** Whether what a reader might take for an object says anything; in a picture's bytes nothing comes of it. */
    private boolean isSomething(int place) throws Refusal {
        try {
            var object = parser.parse(place);
            return object instanceof COSDictionary || object instanceof COSArray;
        } catch (IOException e) {
            return false;
        }
    }
}
