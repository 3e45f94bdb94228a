package org.kith.ssda903;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.codes.ReportingYear;
import org.kith.intake.ByteSource;
import org.kith.intake.Finding;
import org.kith.intake.Refusal;

/** One reading of what was handed in, from telling it apart to the result. */
final class ReturnParser {

    private final ReportingYear year;
    private final Map<ReturnFile, String> chosen;
    private final Findings findings = new Findings();
    private final SetNotes notes = new SetNotes(findings);
    private final Assembly assembly = new Assembly();
    private final Map<String, String> modules = new HashMap<>();
    private final boolean isMonthFirstMet;
    private boolean isToReadAnew;
    private WhichIsWhich which = WhichIsWhich.NOTHING_TO_TELL;

    ReturnParser(ReportingYear year, Map<ReturnFile, String> chosen) {
        this(year, chosen, false);
    }

    /** @param isMonthFirstMet whether a date of it is known to have the month first, so that others of its column may be misread */
    private ReturnParser(ReportingYear year, Map<ReturnFile, String> chosen, boolean isMonthFirstMet) {
        this.isMonthFirstMet = isMonthFirstMet;
        this.year = year;
        this.chosen = chosen;
    }

    ReadResult read(Map<String, ByteSource> sources) throws IOException {
        try {
            read(Unpacking.of(new TreeMap<>(sources)));
            return isToReadAnew ? new ReturnParser(year, chosen, true).read(sources) : answer();
        } catch (Refusal refusal) {
            findings.add(refusal);
            return new ReadResult.Unreadable(findings.refusals(), which);
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        }
    }

    private ReadResult answer() throws Refusal {
        return findings.refused()
                ? new ReadResult.Unreadable(findings.refusals(), which)
                : new ReadResult.Readable(assembly.done(year, findings, modules).withYearAsked(), which);
    }

    private void read(Unpacking files) throws IOException {
        Recognition recognition = new Recognition(files.tables(), chosen);
        which = recognition.which();
        if (!recognition.questions().isEmpty()) {
            refuseToGuess(recognition);
        } else if (!recognition.modules().isEmpty()) {
            readSet(files, recognition);
        } else {
            readXml(files, recognition);
        }
    }

    private void refuseToGuess(Recognition recognition) {
        for (WhichIsWhich.Question question : recognition.questions()) {
            findings.add(new Refusal(
                    question.candidates().getLast(),
                    0,
                    String.join(" and ", question.candidates()),
                    "one file or sheet for " + question.module() + "; choose which it is"));
        }
    }

    private void readSet(Unpacking files, Recognition recognition) throws IOException {
        if (!recognition.modules().containsKey(ReturnFile.HEADER)) {
            refuseWithoutHeader(files, recognition);
        }
        noteOthers(files, recognition);
        for (Unpacking.XmlPart xml : files.xml()) {
            note(xml.name(), "CSV files or XML; with CSV files beside it, it is not read");
        }
        ShortYears shortYears = new ShortYears(year, recognition.modules(), isMonthFirstMet);
        YearColumn.OfSet yearColumns = new YearColumn.OfSet(recognition.modules(), year);
        for (Map.Entry<ReturnFile, List<Table>> module : recognition.modules().entrySet()) {
            for (Table table : module.getValue()) {
                read(table, new Origin(table.name(), module.getKey(), false, year, shortYears, findings), yearColumns);
            }
            if (module.getKey() == ReturnFile.HEADER && findings.refused()) {
                return;
            }
        }
        isToReadAnew = shortYears.meetsMonthFirst();
        yearColumns.note(notes);
        notes.sayBelow();
        notes.sayManners();
    }

    private void read(Table table, Origin origin, YearColumn.OfSet yearColumns) throws IOException {
        modules.put(Finding.name(table.name()), origin.kind().title());
        noteOtherName(table, origin.kind());
        try {
            new TableFile(origin, table, assembly, notes, yearColumns).read();
        } catch (Refusal refusal) {
            findings.add(refusal);
        }
    }

    private void noteOtherName(Table table, ReturnFile kind) throws Refusal {
        if (!table.named().isEmpty() && !table.named().contains(kind)) {
            note(table.name(), "a name that fits the columns; it is read as " + kind.title());
        }
    }

    private void refuseWithoutHeader(Unpacking files, Recognition recognition) throws IOException {
        if (!chosen.containsKey(ReturnFile.HEADER)) {
            recognition.askForHeaderAmongOthers();
            which = recognition.which();
        }
        List<String> bare = which.questions().isEmpty() ? recognition.withoutHeadings() : List.of();
        throw bare.isEmpty()
                ? new Refusal("", 0, names(files), "a header, which says who the children are; choose which it is")
                : new Refusal(
                        "",
                        0,
                        String.join(", ", bare),
                        "a header, which says who the children are; this has no headings above its rows, so that nothing tells what it is."
                                + " A header has the columns " + String.join(", ", ReturnFile.HEADER.telling()));
    }

    /** Says which tables are not read, and which are though they are hidden or called something else. */
    private void noteOthers(Unpacking files, Recognition recognition) throws Refusal {
        for (Unpacking.Aside other : files.aside()) {
            findings.add(Finding.noted(other.name(), 0, "", other.found(), other.expected()));
        }
        for (Table table : files.tables()) {
            if (!recognition.isRead(table)) {
                noteUnread(table, recognition);
            } else if (table.isHidden()) {
                note(table.name(), "sheets that are shown; this one is hidden, and is read all the same");
            }
        }
    }

    private void noteUnread(Table table, Recognition recognition) throws Refusal {
        if (!recognition.mayBe(table).isEmpty()) {
            note(table.name(), "one file or sheet for each part of the return; this one is not read");
        } else if (!recognition.isEmptySheet(table)) {
            note(
                    table.name(),
                    "a file of the return, by its name or its columns; this one is "
                            + (table.isHidden() ? "hidden, and " : "") + "not read");
        }
    }

    private void readXml(Unpacking files, Recognition recognition) throws IOException {
        if (files.xml().size() != 1) {
            throw nothingToRead(files, recognition);
        }
        noteOthers(files, recognition);
        Unpacking.XmlPart xml = files.xml().getFirst();
        new XmlFile(xml.name(), xml.source(), new XmlChildren(xml.name(), year, findings, assembly)).read();
    }

    private Refusal nothingToRead(Unpacking files, Recognition recognition) throws IOException {
        if (files.xml().isEmpty() && !chosen.containsKey(ReturnFile.HEADER)) {
            recognition.askForHeader();
            which = recognition.which();
        }
        if (!files.aside().isEmpty()) {
            Unpacking.Aside first = files.aside().getFirst();
            return new Refusal(first.name(), 0, first.found(), first.expected());
        }
        String wanted = "CSV files or a workbook with a header, or one XML file";
        return files.tables().isEmpty()
                ? new Refusal("", 0, names(files), wanted)
                : new Refusal(
                        "",
                        0,
                        recognition.seen(),
                        wanted + "; a header has the columns " + String.join(", ", ReturnFile.HEADER.telling()));
    }

    private void note(String name, String expected) throws Refusal {
        findings.add(Finding.noted(name, 0, "", name, expected));
    }

    private static String names(Unpacking files) {
        return Stream.of(
                        files.tables().stream().map(Table::name),
                        files.xml().stream().map(Unpacking.XmlPart::name),
                        files.aside().stream().map(Unpacking.Aside::name))
                .flatMap(names -> names)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(", "));
    }
}
