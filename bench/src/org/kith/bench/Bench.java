package org.kith.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.bench.PageClient.Route;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures Kith on this machine, and writes the figures to {@code bench/out/latest.csv}. */
@Command(
        name = "bench",
        description = "How fast and how light Kith is on this machine.",
        mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {
    private static final List<Experiment> EXPERIMENTS = List.of(
            new StartUp("start"),
            new Memory("memory"),
            new PageAgainstFloor("lifeline", Route.LIFELINE, 6),
            new PageAgainstFloor("record", Route.RECORD, 1.4),
            new Depth("depth"),
            new SearchAgainstFloor("search", 3),
            new PageAgainstFloor("list", Route.LIST, 6),
            new AsYouType("as-you-type", 2),
            new AnySize("any-size"),
            new Managed("caseload", 2.5),
            new Recounted("figures", 1_000),
            new WritingAgainstFloor("write", 4),
            new WritingAgainstPlain("write-plain"),
            new Sharing("sharing", 1.7),
            new Hiding("hiding"),
            new Hostile("hostile", 3),
            new Storm("storm", 1.3),
            new Away("away"),
            new Weight("weight"),
            new Import("import"),
            new Restored("restore"));

    @Option(names = "--root", required = true, hidden = true, description = "The checkout.")
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Option(
            names = "--homes",
            required = true,
            hidden = true,
            description = "An empty folder for this run's databases.")
    @SuppressWarnings("NullAway.Init")
    Path homes;

    @Option(names = "--quick", description = "Fewer rows and short runs, to see that it works.")
    boolean quick;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description =
                    "start, memory, lifeline, record, depth, search, list, as-you-type, any-size, caseload, figures, write, write-plain, sharing, hiding, hostile, storm, away, weight, import or restore.")
    List<String> only = List.of();

    @Option(
            names = "--return",
            paramLabel = "FOLDER",
            description = "A return for 2018 to load (default: one made up).")
    @Nullable
    Path sample;

    @Option(
            names = "--older",
            paramLabel = "FOLDER",
            description = "The checkout of an older build, to measure the list and the import beside it.")
    @Nullable
    Path older;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(
                new CommandLine(new Bench()).setOverwrittenOptionsAllowed(true).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var options = new Options(root, homes, quick, only, sample, older);
        var wanted = EXPERIMENTS.stream().filter(options::wants).toList();
        if (wanted.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is nothing called " + String.join(", ", only) + " to measure. There is: "
                            + EXPERIMENTS.stream().map(Experiment::name).collect(Collectors.joining(", ")) + ".");
        }
        var report = new Report(System.out);
        var stage = new Stage(options, report);
        var failed = wanted.stream()
                .filter(experiment -> !ran(experiment, stage, report))
                .toList();
        report.print();
        report.write(root.resolve("bench/out/latest.csv"));
        return failed.isEmpty() ? 0 : 1;
    }

    /** One that breaks does not take the others' figures with it. */
    private static boolean ran(Experiment experiment, Stage stage, Report report) {
        try {
            experiment.run(stage, report);
            return true;
        } catch (Exception e) {
            System.err.println(experiment.name() + " could not be measured:");
            e.printStackTrace();
            return false;
        }
    }
}
