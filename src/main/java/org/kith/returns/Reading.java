package org.kith.returns;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.people.ReportingYear;

/** One reading of a set of files, from telling them apart to the result. */
final class Reading {

    private static final String CSV = ".csv";
    private static final String XML = ".xml";

    private final ReportingYear year;
    private final Findings findings = new Findings();
    private final Assembly assembly = new Assembly();

    Reading(ReportingYear year) {
        this.year = year;
    }

    ReadResult read(Map<String, ByteSource> sources) throws IOException {
        List<Named> files = sources.entrySet().stream()
                .map(source -> new Named(source.getKey(), source.getValue()))
                .sorted(Comparator.comparing(Named::name))
                .toList();
        try {
            if (files.stream().anyMatch(file -> file.endsWith(CSV))) {
                readSet(files);
            } else {
                readXml(files);
            }
        } catch (Refusal refusal) {
            findings.add(refusal);
        }
        return findings.refused()
                ? new ReadResult.Unreadable(findings.refusals())
                : new ReadResult.Readable(assembly.done(year, findings));
    }

    private void readSet(List<Named> files) throws IOException {
        for (Map.Entry<ReturnFile, Named> file : tellApart(files).entrySet()) {
            Origin origin = new Origin(file.getValue().name(), file.getKey(), false, year, findings);
            try {
                new CsvFile(origin, file.getValue().source(), assembly).read();
            } catch (Refusal refusal) {
                findings.add(refusal);
                if (file.getKey() == ReturnFile.HEADER) {
                    return;
                }
            }
        }
    }

    /** The files by kind, the header first, since it says which children there are. */
    private Map<ReturnFile, Named> tellApart(List<Named> files) throws Refusal {
        Map<ReturnFile, Named> byKind = new EnumMap<>(ReturnFile.class);
        for (Named file : files) {
            Optional<ReturnFile> kind = file.endsWith(CSV) ? ReturnFile.ofName(file.name()) : Optional.empty();
            if (kind.isEmpty()) {
                noteLeftAside(file);
                continue;
            }
            Named twin = byKind.putIfAbsent(kind.get(), file);
            if (twin != null) {
                throw new Refusal(
                        file.name(),
                        0,
                        twin.name() + " and " + file.name(),
                        "one " + kind.get().title() + " file");
            }
        }
        if (!byKind.containsKey(ReturnFile.HEADER)) {
            throw new Refusal("", 0, names(files), "a file header.csv, which says who the children are");
        }
        return byKind;
    }

    private void readXml(List<Named> files) throws IOException {
        List<Named> xml = files.stream().filter(file -> file.endsWith(XML)).toList();
        if (xml.size() != 1) {
            throw new Refusal("", 0, names(files), "a set of CSV files with a header.csv, or one XML file");
        }
        for (Named file : files) {
            if (!file.endsWith(XML)) {
                noteLeftAside(file);
            }
        }
        String name = xml.getFirst().name();
        new XmlFile(name, xml.getFirst().source(), new XmlChildren(name, year, findings, assembly)).read();
    }

    private void noteLeftAside(Named file) throws Refusal {
        findings.add(Finding.noted(
                file.name(), 0, "", file.name(), "a file of the return, by its name; this one is not read"));
    }

    private static String names(List<Named> files) {
        return files.stream().map(Named::name).collect(Collectors.joining(", "));
    }

    private record Named(String name, ByteSource source) {
        boolean endsWith(String ending) {
            return name.toLowerCase(Locale.ROOT).endsWith(ending);
        }
    }
}
