package org.kith.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kith.measures.PublishedTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "load-published",
        description =
                "Loads a table of figures that the Department for Education publishes, to look at beside your own.",
        mixinStandardHelpOptions = true)
final class LoadPublishedCommand implements Callable<Integer> {
    @Mixin
    Settings settings = new Settings();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A table the Department for Education publishes: social workers in the year, reasons for changes of"
                            + " worker, or care leavers in touch, in activity, in accommodation (CSV, or a workbook).")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new ParameterException(spec.commandLine(), file + " is no file that can be read here.");
        }
        try (var kith = Application.working(settings, "actor", "continuity", "measures")) {
            return tell(kith.get(PublishedTables.class).load(file));
        }
    }

    private int tell(PublishedTables.Answer answer) {
        var line = spec.commandLine();
        return switch (answer) {
            case PublishedTables.Loaded loaded -> {
                line.getOut().println(loaded.words());
                yield 0;
            }
            case PublishedTables.Refused refused -> {
                line.getErr().println(refused.words());
                yield 1;
            }
        };
    }
}
