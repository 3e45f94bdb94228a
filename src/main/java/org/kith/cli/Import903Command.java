package org.kith.cli;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.intake.Finding;
import org.kith.numbers.SameNumbers;
import org.kith.returns.LoadCounts;
import org.kith.returns.Organisations;
import org.kith.returns.ReturnLoader;
import org.kith.ssda903.ReadResult;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import-903",
        description = "Loads a children-looked-after return (SSDA903) into an organisation's record.",
        footer = "Exit code 0: all of it was loaded. 1: rows were left out, or nothing was loaded. 2: wrong usage.",
        mixinStandardHelpOptions = true)
final class Import903Command implements Callable<Integer> {
    @Mixin
    Settings settings = new Settings();

    @Parameters(paramLabel = "PATH", description = ReturnFiles.WHAT)
    @SuppressWarnings("NullAway.Init")
    Path path;

    @Mixin
    ReturnFiles files = new ReturnFiles();

    @Option(
            names = "--organisation",
            required = true,
            paramLabel = "NAME",
            description =
                    "Whose return it is; made when there is none of that name. The one a first start made is named so.")
    @SuppressWarnings("NullAway.Init")
    String organisation;

    @Option(
            names = "--year",
            required = true,
            converter = YearConverter.class,
            description = "The year the return ends: 2018 is 1 April 2017 to 31 March 2018.")
    @SuppressWarnings("NullAway.Init")
    ReportingYear year;

    @Option(
            names = "--team",
            paramLabel = "NAME",
            description = "The team that new young people come to (default: one named after the organisation).")
    @Nullable
    String team;

    @Option(
            names = "--same",
            paramLabel = "NEW=OLD",
            description =
                    "Says that a number of this return is the young person Kith knows by the other. Can be given several times.")
    Map<String, String> same = Map.of();

    @Option(
            names = "--even-so",
            description = "Says --same although the return names both numbers, or they differ in day of birth or sex.")
    boolean evenSo;

    @Option(
            names = "--strict",
            description =
                    "Load nothing if any row cannot be understood, or by its dates the return is of another year.")
    boolean strict;

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description = "Where to write what could not be understood (default: findings-YEAR.csv in this folder).")
    @Nullable
    Path findings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (organisation.isBlank() || team != null && team.isBlank()) {
            throw new ParameterException(spec.commandLine(), say("returns.cli.no-name"));
        }
        try (var kith = ApplicationBeside.of(settings, "actor", "continuity", "numbers", "returns", "measures")) {
            return switch (ReturnReader.read(path, year, files.chosen())) {
                case ReadResult.Unreadable unreadable -> {
                    int exit = refuse(unreadable.findings(), "returns.cli.refused");
                    ReturnFiles.ask(unreadable, err());
                    yield exit;
                }
                case ReadResult.Readable readable -> loadOrRefuse(readable.theReturn(), kith);
            };
        }
    }

    private int loadOrRefuse(Return903 theReturn, ApplicationBeside kith) throws Exception {
        int leftOut = theReturn.rowsLeftOut();
        if (strict && leftOut > 0) {
            return refuse(theReturn.findings(), "returns.cli.strict");
        }
        var ofTheYear = theReturn.findings().stream()
                .filter(one -> one.saysNothingOfTheYear() || one.asksForTheYear())
                .toList();
        if (strict && !ofTheYear.isEmpty()) {
            return refuse(ofTheYear, "returns.cli.strict.year");
        }
        var started = kith.started();
        report(asKnown(theReturn, started).findings());
        var loaded = load(theReturn, started);
        if (loaded.isEmpty()) {
            return 1;
        }
        out().println(LoadSummary.of(loaded.get(), theReturn.year()));
        out().flush();
        return leftOut > 0 ? 1 : 0;
    }

    /** With what is to be said of its numbers beside those Kith knows, where the organisation is there. */
    private Return903 asKnown(Return903 theReturn, Application kith) throws Exception {
        return kith.get(Organisations.class)
                .named(organisation)
                .map(id -> kith.get(ReturnLoader.class).asKnown(id, theReturn))
                .orElse(theReturn);
    }

    /** Nothing where it is to be asked first whether two numbers are one young person. */
    private Optional<LoadCounts> load(Return903 theReturn, Application kith) throws Exception {
        try (var progress = new TerminalProgress(err())) {
            var id = kith.get(Organisations.class).namedOrNew(organisation);
            var numbers = kith.get(SameNumbers.class);
            var doubts = numbers.doubts(id, same, theReturn, evenSo);
            if (doubts.isPresent()) {
                err().println(doubts.get());
                return Optional.empty();
            }
            var unknown = numbers.say(id, same);
            if (unknown.isPresent()) {
                throw new ParameterException(spec.commandLine(), unknown.get());
            }
            return Optional.of(
                    kith.get(ReturnLoader.class).load(id, team == null ? organisation : team, theReturn, progress));
        }
    }

    private int refuse(List<Finding> why, String words) throws IOException {
        new FindingsReport(err()).show(why);
        err().println(say(words));
        write(why);
        return 1;
    }

    /** Before anything is loaded, so that a disk without room for it stops the loading and not the report. */
    private void report(List<Finding> all) throws IOException {
        if (!all.isEmpty()) {
            new FindingsReport(err()).show(all);
            try {
                write(all);
            } catch (FindingsReport.NotWritten none) {
                err().println(say("returns.cli.refused"));
                throw none;
            }
        }
    }

    private void write(List<Finding> all) throws IOException {
        new FindingsReport(err()).write(all, findings == null ? Path.of("findings-" + year + ".csv") : findings);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
