package org.kith.files;

import static java.util.Objects.requireNonNullElse;

import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** What a part of a Word document brings along by a relationship. Source: ECMA-376 part 2, 6.5 (relationships). */
final class Relationships {
    private static final Set<String> RUN = Set.of(
            "vbaproject",
            "wordvbadata",
            "keymapcustomizations",
            "attachedtoolbars",
            "control",
            "activexcontrolbinary",
            "extensibility");
    private static final Set<String> HOLD_FILES = Set.of("oleobject", "package", "afchunk", "subdocument");
    private static final Set<String> REACH_OUT = Set.of(
            "attachedtemplate",
            "frame",
            "externallink",
            "externallinkpath",
            "mailmergesource",
            "mailmergeheadersource",
            "recipientdata",
            "transform",
            "webextension",
            "webextensiontaskpanes",
            "taskpanes");

    private Relationships() {}

    static void check(XMLStreamReader reader) throws Refusal {
        String type = "";
        String mode = "";
        String target = "";
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var value = requireNonNullElse(reader.getAttributeValue(i), "").strip();
            switch (MarkupLook.plain(reader.getAttributeLocalName(i))) {
                case "type" ->
                    type = value.substring(value.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
                case "targetmode" -> mode = value;
                case "target" -> target = value;
                default -> {}
            }
        }
        check(type, mode.equalsIgnoreCase("External") || Links.leadsOut(target), target);
    }

    private static void check(String type, boolean isOutside, String target) throws Refusal {
        if (RUN.contains(type)) {
            throw new Refusal("file.macros");
        }
        if (HOLD_FILES.contains(type)) {
            throw new Refusal("file.holds-files");
        }
        var isLink = type.equals("hyperlink") && Links.isPlain(target);
        if (REACH_OUT.contains(type) || (isOutside && !isLink)) {
            throw new Refusal("file.reaches-out");
        }
    }
}
