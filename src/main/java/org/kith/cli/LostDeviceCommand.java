package org.kith.cli;

import static org.kith.words.Words.say;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kith.lostdevice.WayBack;
import org.kith.words.Dates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "lost-device",
        description =
                "Says that somebody lost their phone or computer, signs them out everywhere, and prints a link that lets them in again.",
        footer = "Exit code 0: done. 1: nobody is called so, or several are; nothing was done. 2: wrong usage.",
        mixinStandardHelpOptions = true)
final class LostDeviceCommand implements Callable<Integer> {
    private static final int REFUSED = 1;

    @Mixin
    Settings settings = new Settings();

    @Parameters(paramLabel = "WHOSE", description = "The name they go by, or the id in the address of their page.")
    @SuppressWarnings("NullAway.Init")
    String whose;

    @Option(
            names = "--reason",
            paramLabel = "WHY",
            required = true,
            description = "How they told you, in a few words. They read it when they come in.")
    @SuppressWarnings("NullAway.Init")
    String reason;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        WayBack.wrong(reason).ifPresent(words -> {
            throw new ParameterException(spec.commandLine(), words);
        });
        try (var kith = Application.working(
                settings, settings.baseUrl(), "actor", "signin", "passkeys", "lostdevice", "outbox")) {
            return tell(kith.get(WayBack.class).letIn(whose, reason));
        }
    }

    private int tell(WayBack.Answer answer) {
        return switch (answer) {
            case WayBack.Nobody nobody -> {
                err().println(say("lost-device.cli.nobody", whose));
                yield REFUSED;
            }
            case WayBack.Several several -> {
                err().println(say("lost-device.cli.several", whose));
                several.alike().forEach(one -> err().println("  " + one.account() + "  " + one.words()));
                yield REFUSED;
            }
            case WayBack.Said said -> {
                tell(said);
                yield 0;
            }
        };
    }

    private void tell(WayBack.Said said) {
        var out = spec.commandLine().getOut();
        out.println(say(
                said.takenAway() ? "lost-device.cli.done" : "lost-device.cli.had-none",
                said.who().words()));
        var link = said.link();
        if (link == null) {
            out.println(say(said.who().partner() ? "lost-device.cli.service" : "lost-device.cli.team"));
        } else {
            out.println(say("lost-device.cli.link", Dates.moment(link.expiresAt())));
            out.println("  " + link.address());
        }
        out.flush();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
