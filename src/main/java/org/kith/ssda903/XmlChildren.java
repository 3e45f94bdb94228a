package org.kith.ssda903;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.intake.Finding;
import org.kith.intake.Refusal;

/** Makes the rows of the XML form the same as those of the CSV form, child by child. */
final class XmlChildren {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_CHARACTERS = 4 * 1024 * 1024;
    private static final Map<String, ReturnFile> GROUPS = Map.of(
            "EPISODE", ReturnFile.EPISODES,
            "AREVIEW", ReturnFile.REVIEWS,
            "AMISSING", ReturnFile.MISSING,
            "OC2", ReturnFile.OC2,
            "AD_PLACED", ReturnFile.PLACED_FOR_ADOPTION,
            "PERMANENCE", ReturnFile.PREVIOUS_PERMANENCE);

    private final String file;
    private final ReportingYear year;
    private final ShortYears shortYears;
    private final Findings findings;
    private final Assembly assembly;
    private final Set<String> unknown = new HashSet<>();
    private final List<XmlElement> groups = new ArrayList<>();
    private @Nullable XmlElement header;
    private int size;

    XmlChildren(String file, ReportingYear year, Findings findings, Assembly assembly) {
        this.file = file;
        this.year = year;
        this.shortYears = new ShortYears(year, Map.of(), false);
        this.findings = findings;
        this.assembly = assembly;
    }

    /** Keeps an element that has ended inside a child until the child has ended. */
    void keep(XmlElement element, XmlElement parent) throws Refusal {
        size += element.name().length() + element.length();
        if (element.name().equals("HEADER")) {
            keepHeader(element);
        } else if (element.hasElements() || GROUPS.containsKey(element.name())) {
            groups.add(element);
        } else {
            parent.set(element.name().equals("PL") ? "PLACE" : element.name(), element.text());
        }
        if (groups.size() > MOST_ROWS || size > MOST_CHARACTERS) {
            throw new Refusal(file, element.line(), "more", "at most 20,000 rows and 4 MiB for one child");
        }
    }

    /** A second header adds to the first, so that what stands there twice is found and not guessed at. */
    private void keepHeader(XmlElement element) {
        if (header == null) {
            header = element;
        } else {
            element.values().forEach(header::set);
        }
    }

    /** Takes a child that has ended. */
    void take(XmlElement child) throws Refusal {
        if (!child.name().equals("CHILD")) {
            noteUnknown(child);
        } else {
            XmlElement who = header == null ? child : header;
            who.values().put("CHILD", who.values().getOrDefault("CHILDID", ""));
            take(ReturnFile.HEADER, who.line(), who.values());
            takeHeaderParts(who);
            for (XmlElement group : groups) {
                takeGroup(group, who);
            }
        }
        groups.clear();
        header = null;
        size = 0;
    }

    private void takeHeaderParts(XmlElement who) throws Refusal {
        if (who.values().getOrDefault("UASC", "").matches("1(\\.0)?") || has(who, "DUC")) {
            take(ReturnFile.UASC, who.line(), who.values());
        }
        if (has(who, "IN_TOUCH") || has(who, "ACTIV") || has(who, "ACCOM")) {
            take(ReturnFile.OC3, who.line(), who.values());
        }
        if (has(who, "DATE_INT") || has(who, "DATE_MATCH")) {
            take(ReturnFile.AD1, who.line(), who.values());
        }
    }

    private void takeGroup(XmlElement group, XmlElement who) throws Refusal {
        ReturnFile kind = GROUPS.get(group.name());
        if (kind == null && group.values().containsKey("SW_ID")) {
            kind = ReturnFile.SW_EPISODES;
        }
        if (kind == null && group.values().containsKey("DOLO_START")) {
            kind = ReturnFile.DOLO;
        }
        if (kind == null) {
            noteUnknown(group);
            return;
        }
        Map<String, String> values = new HashMap<>(group.values());
        values.put("CHILD", who.values().getOrDefault("CHILD", ""));
        values.put("DOB", who.values().getOrDefault("DOB", ""));
        take(kind, group.line(), values);
    }

    private void take(ReturnFile kind, long line, Map<String, String> values) throws Refusal {
        assembly.take(new Row(new Origin(file, kind, true, year, shortYears, findings), line, values));
    }

    private void noteUnknown(XmlElement element) throws Refusal {
        if (unknown.size() < 100 && unknown.add(element.name())) {
            findings.add(Finding.noted(
                    file, element.line(), element.name(), "", "an element of the return; this one is not read"));
        }
    }

    private static boolean has(XmlElement element, String value) {
        return !element.values().getOrDefault(value, "").isEmpty();
    }
}
