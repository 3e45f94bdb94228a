package org.kith.cli;

import static org.kith.words.Words.say;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.sealing.Evidence;
import org.kith.sealing.GoneLogs;
import org.kith.sealing.LogCheck;
import org.kith.sealing.PersonCheck;
import org.kith.sealing.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "verify-log",
        description = "Checks that the log of who looked is as it was sealed, and names the first line that is not.",
        footer = "Exit code 0: all is right. 1: something is not. 2: wrong usage.",
        mixinStandardHelpOptions = true)
final class VerifyLogCommand implements Callable<Integer> {
    private static final int WRONG = 1;

    @Mixin
    Settings settings = new Settings();

    @Option(names = "--organisation", paramLabel = "NAME", description = "Whose log (default: every organisation’s).")
    @Nullable
    String organisation;

    @Option(
            names = "--young-person",
            paramLabel = "ID",
            description = "Only the lines about one young person, by the id in the address of their record.")
    @Nullable
    UUID youngPerson;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "Exported checkpoints the log must go on from; - for standard input.")
    @Nullable
    String checkpoint;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "Trust this key, as --show-key wrote it earlier, and not those the database knows.")
    @Nullable
    String key;

    @Option(
            names = "--show-key",
            description = "Write what checkpoints are verified with, here or elsewhere; check nothing.")
    boolean showKey;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var evidence = evidence();
        try (var kith = Application.working(settings, "actor", "sealing")) {
            var logs = kith.get(LogCheck.class).logs(organisation);
            if (logs.isEmpty() && organisation != null) {
                spec.commandLine().getErr().println(say("sealing.cli.no-organisation", organisation));
                return WRONG;
            }
            return showKey ? showKeys(kith, logs) : check(kith, logs, evidence);
        }
    }

    private int showKeys(Application kith, List<LogCheck.Log> logs) {
        for (var log : logs) {
            kith.get(LogCheck.class).keys(log).forEach(written -> print(log.name(), written));
        }
        return 0;
    }

    private int check(Application kith, List<LogCheck.Log> logs, Evidence evidence) {
        var answered = 0;
        var wrong = 0;
        for (var log : logs) {
            var verdict = check(kith, log, evidence);
            if (verdict.isPresent()) {
                answered++;
                wrong += verdict.get().right() ? 0 : 1;
                print(log.name(), String.join(" ", verdict.get().words()));
            }
        }
        if (organisation == null && youngPerson == null) {
            for (var gone : kith.get(GoneLogs.class).all(evidence)) {
                wrong++;
                print(gone.log(), gone.words());
            }
        }
        if (answered == 0 && youngPerson != null) {
            spec.commandLine().getErr().println(say("sealing.cli.nobody", youngPerson.toString()));
            return WRONG;
        }
        return wrong == 0 ? 0 : WRONG;
    }

    private Optional<Verdict> check(Application kith, LogCheck.Log log, Evidence evidence) {
        try (var progress = new TerminalProgress(spec.commandLine().getErr())) {
            return youngPerson == null
                    ? Optional.of(kith.get(LogCheck.class).check(log, evidence, progress::at))
                    : kith.get(PersonCheck.class).check(log, youngPerson, evidence, progress::at);
        }
    }

    private void print(String log, String words) {
        var out = spec.commandLine().getOut();
        out.println(say("sealing.cli.verdict", log, words));
        out.flush();
    }

    private Evidence evidence() throws IOException {
        var evidence = Evidence.none();
        if (key != null) {
            evidence = evidence.withKey(key).orElseThrow(() -> usage(say("sealing.cli.no-key", String.valueOf(key))));
        }
        if (checkpoint != null) {
            try (var from = exported(checkpoint)) {
                evidence = evidence.withCheckpoints(from)
                        .orElseThrow(() -> usage(say("sealing.cli.no-checkpoint", String.valueOf(checkpoint))));
            }
        }
        return evidence;
    }

    private BufferedReader exported(String where) throws IOException {
        if ("-".equals(where)) {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        }
        if (!Files.isRegularFile(Path.of(where)) || !Files.isReadable(Path.of(where))) {
            throw usage(say("sealing.cli.no-file", where));
        }
        return Files.newBufferedReader(Path.of(where));
    }

    private ParameterException usage(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
