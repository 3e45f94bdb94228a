package org.kith.returns;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.form.Form;
import org.springframework.web.multipart.MultipartFile;

/** Handing in a return: of which year, for which of the organisation's teams, and its files. */
final class UploadForm {
    static final String YEAR = "year";
    static final String TEAM = "team";
    static final String FILES = "files";

    private static final int YEARS = 20;

    private UploadForm() {}

    /** Without the empty part a browser sends when no file was chosen. */
    static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().filter(file -> !name(file).isEmpty()).toList();
    }

    /** @param latest the year that is running: of one that has not begun there is no return */
    static Optional<ReportingYear> year(Form form, ReportingYear latest) {
        return ReportingYear.parse(form.value(YEAR))
                .filter(year -> years(latest).contains(year.ends()));
    }

    /** The years somebody may have a return of, by their ends, the latest first. */
    static List<Integer> years(ReportingYear latest) {
        return IntStream.range(0, YEARS).mapToObj(back -> latest.ends() - back).toList();
    }

    static Form checked(Form form, List<MultipartFile> files, List<String> teams, ReportingYear latest) {
        var isNone = form.value(YEAR).isEmpty();
        return form.refuseIf(isNone, YEAR, "returns.form.year.missing")
                .refuseIf(!isNone && year(form, latest).isEmpty(), YEAR, "returns.form.year.other")
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
