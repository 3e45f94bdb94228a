package org.kith.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.COSParser;
import org.jspecify.annotations.Nullable;

/**
 * PDFBox's parser of objects, held to one object at a time: every name is seen as it goes by, every dictionary when it ends, and nothing
 * that a reference points to is followed. What PDFBox would mend in silence and another reader might take otherwise, such as a key that
 * stands twice, is refused.
 */
final class PdfParser extends COSParser {
    private static final int LONGEST_NAME = 127;

    /** What is done with a dictionary when it ends. */
    interface Seen {
        void dictionary(COSDictionary dictionary) throws Refusal;
    }

    private final PdfBytes bytes;
    private final Seen seen;
    private final Deque<Set<COSName>> keys = new ArrayDeque<>();
    private boolean namesValue;
    private Optional<Refusal> refusal = Optional.empty();

    PdfParser(PdfBytes bytes, Seen seen) throws IOException {
        super(bytes);
        this.bytes = bytes;
        this.seen = seen;
        document = new References();
    }

    /** What stands there; afterwards the bytes are at what comes next. */
    @Nullable
    COSBase parse(int place) throws IOException, Refusal {
        bytes.begin(place);
        keys.clear();
        namesValue = false;
        COSBase object;
        try {
            object = parseDirObject();
            skipSpaces();
        } catch (IOException e) {
            var inside = Refusal.inside(e);
            if (inside.isPresent()) {
                throw inside.get();
            }
            throw e;
        }
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        return object;
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
        namesValue = true;
        try {
            return super.parseDirObject();
        } finally {
            namesValue = false;
        }
    }

    @Override
    protected COSDictionary parseCOSDictionary(boolean isDirect) throws IOException {
        namesValue = false;
        keys.push(new HashSet<>());
        var dictionary = super.parseCOSDictionary(isDirect);
        try {
            if (!keys.pop().stream().allMatch(dictionary::containsKey)) {
                throw new Refusal("file.damaged");
            }
            seen.dictionary(dictionary);
        } catch (Refusal e) {
            throw refused(e);
        }
        return dictionary;
    }

    @Override
    protected COSName parseCOSName() throws IOException {
        var isKey = !namesValue;
        namesValue = false;
        readExpectedChar('/');
        try {
            var name = PdfName.of(spelled());
            if (isKey
                    && !name.equals(PdfName.OTHER)
                    && !keys.isEmpty()
                    && !keys.element().add(name)) {
                throw new Refusal("file.damaged");
            }
            return name;
        } catch (Refusal e) {
            throw refused(e);
        }
    }

    @Override
    protected boolean isEndOfName(int letter) {
        return letter == '{' || letter == '}' || super.isEndOfName(letter);
    }

    /** Kept, since PDFBox goes on after some faults. */
    private IOException refused(Refusal why) {
        refusal = Optional.of(refusal.orElse(why));
        return new IOException(why);
    }

    private String spelled() throws IOException {
        var name = new ByteArrayOutputStream();
        for (int next = bytes.peek(); !isEndOfName(next); next = bytes.peek()) {
            bytes.read();
            var letter = next == '#' ? escaped() : next;
            if (name.size() <= LONGEST_NAME) {
                name.write(letter);
            }
        }
        return name.toString(StandardCharsets.ISO_8859_1);
    }

    /** After a #: the letter that two digits mean, or the # itself. */
    private int escaped() throws IOException {
        var first = bytes.read();
        var second = bytes.peek();
        if (first >= 0 && HexFormat.isHexDigit(first) && second >= 0 && HexFormat.isHexDigit(second)) {
            return HexFormat.fromHexDigit(first) * 16 + HexFormat.fromHexDigit(bytes.read());
        }
        if (first >= 0) {
            bytes.rewind(1);
        }
        return '#';
    }

    /** References as they stand, without a pool that would hold all there ever were. */
    private static final class References extends COSDocument {
        @Override
        public COSObject getObjectFromPool(COSObjectKey key) {
            return new COSObject(key, null);
        }
    }
}
