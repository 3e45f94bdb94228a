package org.kith.cli;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.intake.Finding;
import org.kith.names.Loaded;
import org.kith.names.NameLists;
import org.kith.returns.Organisations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import-names",
        description = "Loads the names of young people by their numbers, or of workers by their codes, from a list.",
        footer = "Exit code 0: all of it was loaded. 1: lines were left out, or nothing was loaded. 2: wrong usage.",
        mixinStandardHelpOptions = true)
final class ImportNamesCommand implements Callable<Integer> {
    private static final Set<String> COLUMNS =
            Set.of("child", "worker", "name", "last-name", "used-name", "pronouns", "email", "phone", "team");
    private static final long LARGEST = 64L * 1024 * 1024;

    @Mixin
    Settings settings = new Settings();

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A CSV file or workbook with a heading: a child's number and a name, or a worker's code (SW_ID) and a name.")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            description = "Whose young people and workers they are; not needed where Kith has one organisation.")
    @Nullable
    String organisation;

    @Option(
            names = "--column",
            paramLabel = "WHAT=HEADING",
            description =
                    "Where child, worker, name, last-name, used-name, pronouns, email, phone or team stands, if the heading does not say so.")
    Map<String, String> columns = Map.of();

    @Option(names = "--overwrite", description = "Put these names in the place of others that stand in Kith.")
    boolean overwrite;

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description = "Where to write what was left out (default: findings-names.csv in this folder).")
    Path findings = Path.of("findings-names.csv");

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var bytes = bytes();
        for (var column : columns.keySet()) {
            mustBe(COLUMNS.contains(column), say("name-list.cli.column", column));
        }
        try (var kith = Application.working(
                settings, "actor", "people", "continuity", "numbers", "returns", "names", "contact")) {
            var all = kith.get(Organisations.class);
            if (organisation == null && all.names().size() > 1) {
                err().println(say("name-list.cli.which"));
                all.names().forEach(one -> err().println("  --organisation \"" + one + "\""));
                return 2;
            }
            var name = organisation == null ? only(all.names()) : organisation;
            var id = all.named(name);
            if (id.isEmpty()) {
                err().println(
                                name.isEmpty()
                                        ? say("name-list.cli.no-organisation")
                                        : say("returns.cli.no-organisation", name));
                return 1;
            }
            var fileName = String.valueOf(file.getFileName());
            return tell(kith.get(NameLists.class).load(id.get(), fileName, bytes, columns, overwrite));
        }
    }

    private byte[] bytes() throws IOException {
        mustBe(Files.isRegularFile(file) && Files.isReadable(file), say("name-list.cli.file", file));
        mustBe(Files.size(file) <= LARGEST, say("name-list.cli.too-large", file));
        return Files.readAllBytes(file);
    }

    private static String only(List<String> names) {
        return names.isEmpty() ? "" : names.getFirst();
    }

    private int tell(NameLists.Answer answer) throws IOException {
        return switch (answer) {
            case NameLists.Refused refused -> {
                new FindingsReport(err()).show(refused.findings());
                err().println(say("name-list.cli.refused"));
                write(refused.findings());
                yield 1;
            }
            case NameLists.Done done -> tell(done.loaded(), done.unread());
        };
    }

    private int tell(List<Loaded> loaded, List<Finding> unread) throws IOException {
        var all = Stream.concat(unread.stream(), loaded.stream().flatMap(one -> one.findings().stream()))
                .toList();
        new FindingsReport(err()).show(all);
        if (loaded.stream().allMatch(Loaded::changedNothing)) {
            out().println(say("name-list.cli.no-change"));
        }
        for (var one : loaded) {
            var key = one.ofWorkers() ? "name-list.cli.workers" : "name-list.cli.people";
            out().println(say(key, one.written(), one.same(), one.kept(), one.unnamed()));
            one.besides("name-list.cli.").forEach(out()::println);
            if (one.keptBesides() > 0) {
                out().println(say("name-list.cli.kept.besides", one.keptBesides()));
            }
        }
        var leftOut = all.stream()
                .filter(finding -> finding.kind() == Finding.Kind.ROW_LEFT_OUT)
                .mapToInt(Finding::rows)
                .sum();
        var stays = loaded.stream().anyMatch(one -> one.kept() + one.keptBesides() > 0);
        if (stays) {
            out().println(say("name-list.cli.overwrite"));
        }
        if (!unread.isEmpty()) {
            out().println(say("name-list.cli.unread", unread.size()));
        }
        if (unread.isEmpty() || leftOut > 0) {
            out().println(say("returns.cli.left-out", leftOut));
        }
        out().flush();
        write(all);
        return leftOut > 0 || stays || !unread.isEmpty() ? 1 : 0;
    }

    /** Once it is told what was loaded, so that a disk without room for it does not hide that. */
    private void write(List<Finding> all) throws IOException {
        if (!all.isEmpty()) {
            new FindingsReport(err()).write(all, findings);
        }
    }

    private void mustBe(boolean right, String otherwise) {
        if (!right) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
