package org.kith.cli;

import static org.kith.words.Words.say;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import org.kith.ssda903.ReadResult;
import org.kith.ssda903.ReturnReader;
import org.kith.ssda903.WhichIsWhich;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Saying at the command line which file or sheet of a return is which, where that is not told by its name or columns. */
final class ReturnFiles {
    static final String WHAT =
            "A return: a folder of its CSV files, a workbook (.xlsx), a zip file of either, or its XML file.";

    @Option(
            names = "--file",
            paramLabel = "MODULE=FILE",
            description =
                    "Which file or sheet is which, as in header=FOLDER/children.csv or header=return.xlsx/Sheet2;"
                            + " for each module of which there are two; MODULE=\"*\" reads them all as parts of one. May be given again and again.")
    Map<String, String> files = new TreeMap<>();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    Map<String, String> chosen() {
        for (String module : files.keySet()) {
            if (!ReturnReader.modules().contains(module)) {
                throw new ParameterException(
                        spec.commandLine(),
                        say("returns.cli.no-module", module, String.join(", ", ReturnReader.modules())));
            }
        }
        return files;
    }

    /** Says how to choose, with every file or sheet that there is to choose from. */
    static void ask(ReadResult.Unreadable unreadable, PrintWriter err) {
        for (WhichIsWhich.Question question : unreadable.which().questions()) {
            err.println(say("returns.cli.choose", question.module()));
            for (String candidate : question.candidates()) {
                Integer rows = unreadable.which().rows().get(candidate);
                err.println("  --file " + question.module() + "=\"" + candidate + "\""
                        + (rows == null ? "" : "  " + say("return.which.row-count", rows)));
            }
            if (question.mayBeAll()) {
                err.println(
                        "  --file " + question.module() + "=\"" + ReturnReader.ALL + "\"  " + say("returns.cli.all"));
            }
        }
    }
}
