package org.kith.returns;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.form.Form;
import org.springframework.web.multipart.MultipartFile;

/** Handing in a return: of which year, for which of the organisation's teams, and its files. */
final class UploadForm {
    static final String YEAR = "year";
    static final String TEAM = "team";
    static final String FILES = "files";

    private UploadForm() {}

    /** Without the empty part a browser sends when no file was chosen. */
    static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().filter(file -> !name(file).isEmpty()).toList();
    }

    static Optional<ReportingYear> year(Form form) {
        return ReportingYear.parse(form.value(YEAR));
    }

    static Form checked(Form form, List<MultipartFile> files, List<String> teams) {
        return form.refuseIf(year(form).isEmpty(), YEAR, "returns.form.year.missing")
                .refuseIf(!teams.contains(form.value(TEAM)), TEAM, "returns.form.team.missing")
                .refuseIf(files.isEmpty(), FILES, "returns.form.files.missing")
                .refuseIf(names(files) < files.size(), FILES, "returns.form.files.twice");
    }

    private static long names(List<MultipartFile> files) {
        return files.stream()
                .map(file -> name(file).toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    static Map<String, byte[]> bytes(List<MultipartFile> files) throws IOException {
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
