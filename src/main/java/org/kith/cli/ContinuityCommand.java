package org.kith.cli;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Continuity;
import org.kith.continuity.ContinuityCsv;
import org.kith.intake.Finding;
import org.kith.returns.LoadCounts;
import org.kith.returns.Organisations;
import org.kith.returns.RecordedContinuity;
import org.kith.ssda903.FileCount;
import org.kith.ssda903.ReadResult;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnReader;
import org.kith.words.Dates;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "continuity",
        description =
                "How steady the company of workers was: figures for each young person, from a return or from the record.",
        footer = "Exit code 0: done. 1: rows were left out, or there is nothing to read. 2: wrong usage.",
        mixinStandardHelpOptions = true)
final class ContinuityCommand implements Callable<Integer> {

    enum Format {
        csv,
        table
    }

    static final class Source {
        @Parameters(paramLabel = "PATH", description = ReturnFiles.WHAT + " Needs no database.")
        @Nullable
        Path path;

        @Option(names = "--organisation", paramLabel = "NAME", description = "An organisation in Kith's record.")
        @Nullable
        String organisation;
    }

    @Mixin
    Settings settings = new Settings();

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    Source source;

    @Mixin
    ReturnFiles files = new ReturnFiles();

    @Option(
            names = "--year",
            converter = YearConverter.class,
            description =
                    "The year that ends then: 2018 is 1 April 2017 to 31 March 2018 (for an organisation, default:"
                            + " the last its record covers).")
    @Nullable
    ReportingYear year;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Cut a year still running after this day, as in 2018-01-31 (default: today).")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--format",
            defaultValue = "table",
            description =
                    "csv or table (default ${DEFAULT-VALUE}). As csv it is UTF-8 without a byte order mark, for other programs.")
    Format format = Format.table;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return source.path == null ? fromRecord(String.valueOf(source.organisation)) : fromReturn(source.path);
    }

    private int fromReturn(Path path) throws IOException {
        if (year == null) {
            throw new ParameterException(spec.commandLine(), say("returns.cli.year-needed"));
        }
        return switch (ReturnReader.read(path, year, files.chosen())) {
            case ReadResult.Unreadable unreadable -> refuse(unreadable);
            case ReadResult.Readable readable -> print(readable.theReturn());
        };
    }

    private int refuse(ReadResult.Unreadable unreadable) {
        new FindingsReport(err()).show(unreadable.findings());
        ReturnFiles.ask(unreadable, err());
        return 1;
    }

    private int print(Return903 theReturn) throws IOException {
        var figures = theReturn.continuity(asOf());
        print(figures);
        if (figures.isEmpty()) {
            var empty = theReturn.counts().stream()
                    .filter(count -> count.rowsRead() == 0)
                    .map(FileCount::file)
                    .toList();
            err().println(
                            empty.isEmpty()
                                    ? say("returns.cli.no-figures")
                                    : say("returns.cli.no-figures.empty", LoadCounts.words(empty)));
        }
        new FindingsReport(err())
                .show(theReturn.findings().stream()
                        .sorted(Comparator.comparing(ContinuityCommand::isOnlyNoted))
                        .toList());
        int leftOut = theReturn.rowsLeftOut();
        if (leftOut > 0) {
            err().println(say("returns.cli.left-out-of-figures", leftOut));
        }
        return leftOut > 0 || figures.isEmpty() ? 1 : 0;
    }

    /** What is left out of the figures, and whether the year is the right one, stands before what is only noted. */
    private static boolean isOnlyNoted(Finding one) {
        return one.kind() == Finding.Kind.NOTED && !one.saysNothingOfTheYear();
    }

    private int fromRecord(String organisation) throws Exception {
        try (var kith = Application.working(settings, "actor", "continuity", "numbers", "returns")) {
            var id = kith.get(Organisations.class).named(organisation);
            if (id.isEmpty()) {
                err().println(say("returns.cli.no-organisation", organisation));
                return 1;
            }
            print(kith.get(RecordedContinuity.class).of(id.get(), year, asOf()).byChild());
            return 0;
        }
    }

    private LocalDate asOf() {
        return asOf == null ? LocalDate.now(Clock.system(Dates.LONDON)) : asOf;
    }

    private void print(Map<String, Continuity> byChild) throws IOException {
        var csv = new StringBuilder();
        ContinuityCsv.write(byChild, csv);
        var out = spec.commandLine().getOut();
        out.print(format == Format.csv ? csv : Columns.of(csv.toString()));
        out.flush();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
