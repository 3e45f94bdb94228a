package org.kith.files;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * The fields of a Word document, the code of which may stand in many pieces and have other fields in it. One that would fetch from a file,
 * a program or a database is refused, and so is one the kind of which another field is to write, or the rest of it. Between the marks of a field plain
 * text is code too.
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
    /** The kind, and of a link where it leads. */
    private static final int LONGEST = 2_000;

    /** Behind what else is said of the link, each after its switch. */
    private static final Pattern LINK = Pattern.compile(
            "HYPERLINK(?:\\s+\\\\(?:[lot]\\s+(?:\"[^\"]*\"|[^\\s\"]+)|[mnh]\\b))*+\\s+\"?\\s*(?!\\\\[a-z]\\b)([^\\s\"]+)",
            Pattern.CASE_INSENSITIVE);

    private static final int DEEPEST = 100;

    /** The beginnings of the codes of the fields that are open, the innermost first. */
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private boolean inCode;

    void begin(String element, XMLStreamReader reader) throws Refusal {
        switch (element) {
            case "instrtext", "delinstrtext" -> inCode = true;
            case "t", "deltext" -> inCode = !open.isEmpty();
            case "fldchar" -> mark(attribute(reader, "fldchartype"));
            case "fldsimple" -> check(attribute(reader, "instr"));
            default -> {}
        }
    }

    void end(String element) {
        switch (element) {
            case "instrtext", "delinstrtext", "t", "deltext" -> inCode = false;
            default -> {}
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
        code.setLength(Math.min(code.length(), LONGEST));
    }

    private void mark(String kind) throws Refusal {
        switch (kind.toLowerCase(Locale.ROOT)) {
            case "begin" -> {
                if (open.size() >= DEEPEST || (!open.isEmpty() && isBegun(open.element()))) {
                    throw new Refusal("file.reaches-out");
                }
                open.push(new StringBuilder());
            }
            case "separate" -> open.stream().findFirst().ifPresent(code -> code.append("="));
            case "end" -> open.poll();
            default -> {}
        }
    }

    /** Whether a field within would say what kind this one is. */
    private static boolean isBegun(StringBuilder code) {
        var begun = code.toString().toUpperCase(Locale.ROOT);
        return REACH_OUT.stream().anyMatch(kind -> kind.startsWith(begun));
    }

    private static void check(String code) throws Refusal {
        var kind = code.strip().split("[^A-Za-z]", 2)[0].toUpperCase(Locale.ROOT);
        var link = LINK.matcher(code.strip());
        if (REACH_OUT.contains(kind)
                || link.lookingAt() && !Links.isPlain(link.group(1).replace("\\\\", "\\"))) {
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
