package org.kith.files;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * What a dictionary of a PDF may say beyond its names, wherever in the file it stands, in use or not: an action is of a kind that stays in
 * the document or is a plain link, what happens on opening is to show a place in it, and nothing is kept in another file.
 *
 * <p>Source: ISO 32000-2, 7.7.2 (OpenAction), 7.11.3 (file specifications), 8.10.4 (reference XObjects), 12.6 (actions).
 */
final class PdfRule implements PdfParser.Seen {
    private static final int MOST_ACTIONS = 100_000;

    private final Set<Long> opening = new HashSet<>();
    private final Set<Long> actions = new HashSet<>();

    @Override
    public void dictionary(COSDictionary dictionary) throws Refusal {
        if (dictionary.containsKey(COSName.OPEN_ACTION)) {
            opens(dictionary.getItem(COSName.OPEN_ACTION));
        }
        var action = dictionary.getItem(COSName.S);
        if (action instanceof COSObject) {
            throw new Refusal("file.locked");
        }
        if (COSName.URI.equals(action) && !isPlainLink(dictionary.getItem(COSName.URI))) {
            throw new Refusal("file.reaches-out");
        }
        if (PdfName.ACTION.equals(dictionary.getItem(COSName.TYPE)) && PdfName.OTHER.equals(action)) {
            throw new Refusal("file.runs");
        }
        if (isProgram(dictionary)) {
            throw new Refusal("file.runs");
        }
        if (isElsewhere(dictionary)) {
            throw new Refusal("file.reaches-out");
        }
    }

    /** What an object of the file is by its number, which may stand there in several versions. */
    void object(long number, @Nullable COSBase object) throws Refusal {
        if (!(object instanceof COSDictionary dictionary) || isPlace(dictionary)) {
            return;
        }
        var kind = dictionary.getItem(COSName.S);
        if (kind != null && (!kind.equals(PdfName.OTHER) || dictionary.containsKey(COSName.NEXT))) {
            actions.add(number);
        }
        if (actions.size() > MOST_ACTIONS) {
            throw new Refusal("file.unpacks-too-large");
        }
    }

    /** When all objects were seen. */
    void end() throws Refusal {
        if (opening.stream().anyMatch(actions::contains)) {
            throw new Refusal("file.reaches-out");
        }
    }

    private void opens(@Nullable COSBase what) throws Refusal {
        switch (what) {
            case COSObject reference -> opening.add(reference.getKey().getNumber());
            case COSArray place when place.size() == 0 || !(place.get(0) instanceof COSDictionary) -> {}
            case COSDictionary action when isPlace(action) -> {}
            case COSName name -> {}
            case COSString name -> {}
            case COSNull nothing -> {}
            case null, default -> throw new Refusal("file.reaches-out");
        }
    }

    private static boolean isPlace(COSDictionary action) {
        return PdfName.GO_TO.equals(action.getItem(COSName.S)) && !action.containsKey(COSName.NEXT);
    }

    private static boolean isPlainLink(@Nullable COSBase address) {
        return address instanceof COSString text && Links.isPlain(text.getString());
    }

    /** PostScript that a printer runs (ISO 32000-1, 8.8.2). */
    private static boolean isProgram(COSDictionary dictionary) {
        return PdfName.PROGRAM.equals(dictionary.getItem(COSName.SUBTYPE))
                || PdfName.PROGRAM.equals(dictionary.getItem(COSName.getPDFName("Subtype2")));
    }

    /** F is also the flags of an annotation, which are a number, and the font or the field of that name. */
    private static boolean isElsewhere(COSDictionary dictionary) {
        var file = dictionary.getItem(COSName.F);
        var isForm = COSName.FORM.equals(dictionary.getItem(COSName.SUBTYPE));
        return file instanceof COSString
                || (file != null && !(file instanceof COSNumber) && dictionary.containsKey(COSName.S))
                || dictionary.containsKey(COSName.FS)
                || (isForm && dictionary.containsKey(PdfName.REFERENCE));
    }

    /** A stream the content of which is in another file. */
    static void stream(COSDictionary dictionary) throws Refusal {
        if (dictionary.containsKey(COSName.F)) {
            throw new Refusal("file.reaches-out");
        }
    }
}
