package org.kith.files;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which elements and attributes of a document bring something along, by their names in small letters and without prefix. */
final class MarkupRule {
    private static final Set<String> RUN = Set.of("script", "event-listener", "plugin", "applet", "execute-macro");
    private static final Set<String> HOLD_FILES =
            Set.of("altchunk", "oleobject", "object-ole", "subdoc", "binary-data", "foreignobject");
    private static final Set<String> REACH_OUT = Set.of(
            "dde-connection-decl",
            "dde-link",
            "dde-source",
            "floating-frame",
            "attachedtemplate",
            "mailmerge",
            "datasource",
            "headersource",
            "sourcefilename",
            "externaldata",
            "savethroughxslt",
            "webvideopr",
            "webextension",
            "webextensionref",
            "taskpane",
            "connection-resource",
            "submission");
    /** Elements that name what they fetch by a relationship, whatever kind that says it is. */
    private static final Set<String> LINKED =
            Set.of("blip", "svgblip", "imglayer", "media", "videofile", "audiofile", "wavaudiofile", "quicktimefile");

    /** Elements the address of which somebody presses. */
    private static final Set<String> PRESSED = Set.of(
            "a",
            "hyperlink",
            "shape",
            "rect",
            "roundrect",
            "oval",
            "line",
            "polyline",
            "curve",
            "arc",
            "group",
            "area-rectangle",
            "area-circle",
            "area-polygon");

    private static final List<String> PROGRAMS =
            List.of("javascript:", "vbscript:", "macro:", "vnd.sun.star.script:", "vnd.sun.star.expand:", "ppaction:");
    private static final List<String> TYPES_OF_PROGRAMS = List.of("macroenabled", "vbaproject", "activex", "customui");
    private static final List<String> TYPES_OF_FILES =
            List.of("oleobject", "text/html", "xhtml", "rtf", "message/", "application/pdf", "webextension");

    private MarkupRule() {}

    static void element(String name) throws Refusal {
        if (RUN.contains(name)) {
            throw new Refusal("file.macros");
        }
        if (HOLD_FILES.contains(name)) {
            throw new Refusal("file.holds-files");
        }
        if (REACH_OUT.contains(name)) {
            throw new Refusal("file.reaches-out");
        }
        if (name.equals("encryption-data")) {
            throw new Refusal("file.locked");
        }
    }

    /** @param isTypes in the part that says what the others are */
    static void attribute(String element, String name, String value, boolean isTypes) throws Refusal {
        var lower = value.strip().toLowerCase(Locale.ROOT);
        if (PROGRAMS.stream().anyMatch(lower::startsWith)) {
            throw new Refusal("file.macros");
        }
        switch (name) {
            case "contenttype" -> {
                if (isTypes) {
                    type(lower);
                }
            }
            case "href" -> address(element, value);
            case "link" -> linked(LINKED.contains(element), value);
            case "src", "manifestlocation", "image-data", "datasource", "database-name", "schema" -> inside(value);
            case "formula" -> linked(lower.matches("(?s).*\\b(dde|webservice)\\s*\\(.*"), value);
            default -> {}
        }
    }

    private static void type(String type) throws Refusal {
        if (TYPES_OF_PROGRAMS.stream().anyMatch(type::contains)) {
            throw new Refusal("file.macros");
        }
        if (TYPES_OF_FILES.stream().anyMatch(type::contains)) {
            throw new Refusal("file.holds-files");
        }
    }

    private static void linked(boolean isFetched, String value) throws Refusal {
        if (isFetched && !value.isBlank()) {
            throw new Refusal("file.reaches-out");
        }
    }

    private static void address(String element, String address) throws Refusal {
        linked(element.equals("imagedata"), address);
        if (!PRESSED.contains(element)) {
            inside(address);
        } else if (!Links.isPlain(address)) {
            throw new Refusal("file.reaches-out");
        }
    }

    /** A picture may be written into the address itself. */
    private static void inside(String address) throws Refusal {
        var isPicture = address.strip().matches("(?is)data:image/(png|jpeg|gif);.*");
        if (!isPicture
                && (Links.leadsOut(address)
                        || address.strip().startsWith("/")
                        || address.strip().startsWith("../"))) {
            throw new Refusal("file.reaches-out");
        }
    }
}
