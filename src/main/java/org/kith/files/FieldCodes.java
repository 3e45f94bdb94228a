package org.kith.files;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * The fields of a Word document, the code of which may stand in many pieces and have other fields in it. One that would fetch from a file,
 * a program or a database is refused, and so is one the kind of which another field is to write.
 *
 * <p>Source: ECMA-376 part 1, 17.16.5 (field definitions), 17.16.18 (fldChar).
 */
final class FieldCodes {
    private static final Set<String> REACH_OUT = Set.of(
            "DDE",
            "DDEAUTO",
            "INCLUDETEXT",
            "INCLUDEPICTURE",
            "INCLUDE",
            "IMPORT",
            "LINK",
            "DATABASE",
            "RD",
            "MACROBUTTON",
            "EMBED");
    private static final int LONGEST_KIND = 40;
    private static final int DEEPEST = 100;

    /** The beginnings of the codes of the fields that are open, the innermost first. */
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private boolean inCode;

    void begin(String element, XMLStreamReader reader) throws Refusal {
        switch (element) {
            case "instrtext", "delinstrtext" -> inCode = true;
            case "fldchar" -> mark(attribute(reader, "fldchartype"));
            case "fldsimple" -> check(attribute(reader, "instr"));
            default -> {}
        }
    }

    void end(String element) {
        if (element.equals("instrtext") || element.equals("delinstrtext")) {
            inCode = false;
        }
    }

    void text(XMLStreamReader reader) throws Refusal {
        if (!inCode) {
            return;
        }
        if (open.isEmpty()) {
            open.push(new StringBuilder());
        }
        var code = open.element();
        code.append(code.isEmpty() ? reader.getText().replaceFirst("^[\\s\\h]+", "") : reader.getText());
        check(code.toString());
        code.setLength(Math.min(code.length(), LONGEST_KIND));
    }

    private void mark(String kind) throws Refusal {
        switch (kind.toLowerCase(Locale.ROOT)) {
            case "begin" -> {
                if (open.size() >= DEEPEST || (!open.isEmpty() && open.element().isEmpty())) {
                    throw new Refusal("file.reaches-out");
                }
                open.push(new StringBuilder());
            }
            case "separate" -> open.stream().findFirst().ifPresent(code -> code.append("="));
            case "end" -> open.poll();
            default -> {}
        }
    }

    private static void check(String code) throws Refusal {
        var kind = code.strip().split("[^A-Za-z]", 2)[0].toUpperCase(Locale.ROOT);
        if (REACH_OUT.contains(kind)) {
            throw new Refusal("file.reaches-out");
        }
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (MarkupLook.plain(reader.getAttributeLocalName(i)).equals(name)) {
                return requireNonNullElse(reader.getAttributeValue(i), "");
            }
        }
        return "";
    }
}
