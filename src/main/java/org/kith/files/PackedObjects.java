package org.kith.files;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Objects of a PDF that are packed into a stream. They are unpacked only when they are packed as all programs do, once and by
 * FlateDecode alone; each must end before the next begins, so that every reader finds the same ones.
 *
 * <p>Source: ISO 32000-2, 7.5.7 (object streams).
 */
final class PackedObjects {
    /** Programs put some hundred objects into one. */
    private static final int LARGEST = 8_000_000;

    private static final long MOST_UNPACKED = 100_000_000;
    private static final Pattern PAIR = Pattern.compile("\\G\\s*(\\d{1,10})\\s+(\\d{1,9})(?=[\\s<(\\[/]|$)");
    private static final int LARGEST_DIRECTORY = 200_000;

    private final PdfRule rule;
    private final byte[] window = new byte[8192];
    private long unpacked;

    PackedObjects(PdfRule rule) {
        this.rule = rule;
    }

    /** Whether a reader might unpack objects from what has this dictionary. */
    static boolean are(COSDictionary dictionary) {
        return COSName.OBJ_STM.equals(dictionary.getItem(COSName.TYPE))
                || (dictionary.containsKey(COSName.N) && dictionary.containsKey(COSName.FIRST));
    }

    /** @param keyword where the word <i>stream</i> ends */
    void look(COSDictionary dictionary, byte[] pdf, int keyword) throws IOException, Refusal {
        var first = dictionary.getInt(COSName.FIRST, -1);
        if (first < 0 || !isFlate(dictionary.getItem(COSName.FILTER)) || dictionary.containsKey(COSName.DECODE_PARMS)) {
            throw new Refusal("file.locked");
        }
        var start = keyword;
        while (start < pdf.length && " \t".indexOf(pdf[start]) >= 0) {
            start++;
        }
        while (start < pdf.length && start < keyword + 8 && "\r\n".indexOf(pdf[start]) >= 0) {
            start++;
        }
        var objects = unpacked(pdf, start);
        lookThrough(objects, directory(objects, first));
    }

    private static boolean isFlate(@Nullable COSBase filter) {
        return (filter instanceof COSArray one && one.size() == 1)
                ? isFlate(one.get(0))
                : COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }

    /** Their numbers by where they begin. */
    private static SortedMap<Integer, Long> directory(byte[] objects, int first) throws Refusal {
        var places = new TreeMap<Integer, Long>();
        if (first > Math.min(objects.length, LARGEST_DIRECTORY)) {
            throw new Refusal("file.locked");
        }
        var pair = PAIR.matcher(Bytes.text(objects, 0, first));
        var end = 0;
        while (pair.find()) {
            end = pair.end();
            var place = first + Integer.parseInt(pair.group(2));
            if (place >= objects.length || places.put(place, Long.valueOf(pair.group(1))) != null) {
                throw new Refusal("file.locked");
            }
        }
        if (!Bytes.text(objects, end, first).isBlank() || places.isEmpty() || places.firstKey() != first) {
            throw new Refusal("file.locked");
        }
        return places;
    }

    private void lookThrough(byte[] objects, SortedMap<Integer, Long> places) throws IOException, Refusal {
        var bytes = new PdfBytes(objects);
        var parser = new PdfParser(bytes, rule);
        var end = places.firstKey();
        for (var place : places.entrySet()) {
            if (place.getKey() < end
                    || !Bytes.text(objects, end, place.getKey()).isBlank()) {
                throw new Refusal("file.locked");
            }
            rule.object(place.getValue(), parser.parse(place.getKey()));
            end = bytes.at();
        }
        if (!Bytes.text(objects, end, objects.length).isBlank()) {
            throw new Refusal("file.locked");
        }
    }

    /** Unpacked twice: to count, and into just as much room. */
    private byte[] unpacked(byte[] pdf, int start) throws Refusal {
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            var size = 0;
            for (int count = inflater.inflate(window); count > 0; count = inflater.inflate(window)) {
                size += count;
                unpacked += count;
                if (size > LARGEST || unpacked > MOST_UNPACKED) {
                    throw new Refusal("file.unpacks-too-large");
                }
            }
            if (!inflater.finished()) {
                throw new Refusal("file.damaged");
            }
            return again(inflater, pdf, start, new byte[size]);
        } catch (DataFormatException e) {
            throw Refusal.damaged(e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] again(Inflater inflater, byte[] pdf, int start, byte[] into) throws DataFormatException {
        inflater.reset();
        inflater.setInput(pdf, start, pdf.length - start);
        for (int at = 0; at < into.length && !inflater.finished(); ) {
            at += inflater.inflate(into, at, into.length - at);
        }
        return into;
    }
}
