package org.kith.returns;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kith.codes.ReportingYear;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody sent to hand in a return.
 *
 * @param year as chosen; empty when none was
 * @param team name of one of the organisation's teams
 */
record UploadForm(String year, String team, List<MultipartFile> files) {

    static UploadForm empty() {
        return new UploadForm("", "", List.of());
    }

    /** Without the empty part a browser sends when no file was chosen. */
    static UploadForm of(String year, String team, List<MultipartFile> files) {
        return new UploadForm(
                year, team, files.stream().filter(file -> !name(file).isEmpty()).toList());
    }

    Optional<ReportingYear> reportingYear() {
        return ReportingYear.parse(year);
    }

    /** What is to be put right: key of the words by field. */
    Map<String, String> problems(List<String> teams) {
        var problems = new LinkedHashMap<String, String>();
        if (reportingYear().isEmpty()) {
            problems.put("year", "returns.form.year.missing");
        }
        if (!teams.contains(team)) {
            problems.put("team", "returns.form.team.missing");
        }
        if (files.isEmpty()) {
            problems.put("files", "returns.form.files.missing");
        } else if (files.stream()
                        .map(file -> name(file).toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                < files.size()) {
            problems.put("files", "returns.form.files.twice");
        }
        return problems;
    }

    Map<String, byte[]> bytes() throws IOException {
        var bytes = new TreeMap<String, byte[]>();
        for (MultipartFile file : files) {
            bytes.put(name(file), file.getBytes());
        }
        return bytes;
    }

    /** The last part of the name a browser gave, which may be a whole path. */
    static String name(MultipartFile file) {
        var given = file.getOriginalFilename();
        if (given == null) {
            return "";
        }
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return last.replaceAll("\\p{Cntrl}", "").strip();
    }
}
