package org.kith.cli;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.kith.intake.Finding;
import org.kith.ssda903.FindingWords;
import org.kith.ssda903.FindingsCsv;

/** Tells at the command line what in a return could not be understood: the first few, and all of it in a file. */
final class FindingsReport {
    private static final int SHOWN = 10;
    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rw-------");

    private final PrintWriter err;

    /** That there is no room for them, or no such folder. */
    static final class NotWritten extends IOException {
        private static final long serialVersionUID = 1L;

        NotWritten(Path file, IOException why) {
            super(say("returns.cli.not-written", file, reason(why)), why);
        }

        private static String reason(IOException why) {
            return switch (why) {
                case NoSuchFileException _ -> say("returns.cli.not-written.no-folder");
                case AccessDeniedException _ -> say("returns.cli.not-written.denied");
                default -> String.valueOf(why.getMessage());
            };
        }
    }

    FindingsReport(PrintWriter err) {
        this.err = err;
    }

    void show(List<Finding> all) {
        var findings = FindingWords.told(all);
        findings.stream().limit(SHOWN).forEach(finding -> err.println(FindingWords.sentence(finding)));
        if (findings.size() > SHOWN) {
            err.println(say("returns.cli.more", findings.size() - SHOWN));
        }
    }

    /** Writes all of them, for whoever runs this alone: they name children. Says where. */
    void write(List<Finding> all, Path file) throws IOException {
        var findings = FindingWords.told(all);
        try {
            closeToOthers(file);
            try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                FindingsCsv.write(findings, out);
            }
        } catch (IOException why) {
            throw new NotWritten(file, why);
        }
        err.println(say("returns.cli.all-in", findings.size(), file));
    }

    private static void closeToOthers(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNERS));
        } else if (Files.isRegularFile(file)) {
            Files.setPosixFilePermissions(file, OWNERS);
        }
    }
}
