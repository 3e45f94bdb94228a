package org.kith.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Archive;
import org.kith.intake.Refusal;
import org.kith.intake.Tidy;

/** A workbook (.xlsx) handed in: which sheets it has, and what their cells mean. See ADR 35. */
final class Workbook {

    private static final String MARK = "[Content_Types].xml";
    private static final int MOST_SHEETS = 200;

    private final String name;
    private final Archive archive;
    private final List<Table.Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private @Nullable String texts;
    private @Nullable SharedStrings strings;

    /** One file of the workbook by the number another knows it by. */
    private record Relation(String type, String path) {}

    private Workbook(String name, Archive archive) {
        this.name = name;
        this.archive = archive;
    }

    /** Whether it is of an office program: a workbook, or a document. */
    static boolean isOffice(Archive archive) {
        return archive.has(MARK);
    }

    /** The workbook, or none if it is a document of another kind. */
    static @Nullable Workbook open(String name, Archive archive) throws IOException {
        Workbook workbook = new Workbook(name, archive);
        for (Relation relation : workbook.relations("").values()) {
            if (relation.type.equals("officeDocument") && relation.path.endsWith(".xml")) {
                return workbook.read(relation.path) ? workbook : null;
            }
        }
        return null;
    }

    String name() {
        return name;
    }

    List<Table.Sheet> sheets() {
        return sheets;
    }

    /** Whether its days are counted from 1904 on, as old Macintosh workbooks do. */
    boolean isFrom1904() {
        return from1904;
    }

    WorkbookPart part(String path) throws IOException {
        return WorkbookPart.open(name, archive, path);
    }

    /** The part with the cells of a sheet. */
    WorkbookPart sheet(String path) throws IOException {
        return WorkbookPart.sheet(name, archive, path);
    }

    SharedStrings strings() throws IOException {
        if (strings == null) {
            strings = texts == null ? SharedStrings.none(name) : SharedStrings.read(name, archive, texts);
        }
        return strings;
    }

    private boolean read(String path) throws IOException {
        Map<String, Relation> relations = relations(path);
        relations.values().stream()
                .filter(relation -> relation.type.equals("sharedStrings"))
                .findFirst()
                .ifPresent(relation -> texts = relation.path);
        try (WorkbookPart part = part(path)) {
            if (!part.nextTag() || !part.isStart("workbook")) {
                return false;
            }
            while (part.next("workbookPr", "sheet")) {
                if (part.isStart("workbookPr")) {
                    from1904 = part.attribute("date1904").matches("1|true");
                } else {
                    add(part, relations.get(part.attribute("id")));
                }
            }
        }
        return true;
    }

    /** A chart on a sheet of its own holds no rows. */
    private void add(WorkbookPart part, @Nullable Relation relation) throws Refusal {
        if (relation != null && relation.type.equals("worksheet")) {
            sheets.add(new Table.Sheet(
                    this,
                    Tidy.value(part.attribute("name")),
                    relation.path,
                    Table.Sheet.Shown.of(part.attribute("state"))));
        }
        if (sheets.size() > MOST_SHEETS) {
            throw new Refusal(name, 0, "more sheets", "at most 200 sheets in a workbook");
        }
    }

    /** What a file of the workbook goes on in, or for none, the workbook itself; by the id it has there. */
    private Map<String, Relation> relations(String of) throws IOException {
        String folder = of.substring(0, of.lastIndexOf('/') + 1);
        String path = folder + "_rels/" + of.substring(folder.length()) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (archive.has(path)) {
            try (WorkbookPart part = part(path)) {
                while (part.next("Relationship") && relations.size() < Archive.MOST_FILES) {
                    String type = part.attribute("Type");
                    relations.put(
                            part.attribute("Id"),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolved(folder, part.attribute("Target"))));
                }
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder + target.replaceFirst("^\\./", "");
        return path.replaceFirst("^[^/]+/\\.\\./", "");
    }
}
