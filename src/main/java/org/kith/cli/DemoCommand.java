package org.kith.cli;

import java.util.concurrent.Callable;
import org.kith.database.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        description = "A made-up organisation to walk through: sign in as any of its people with one click.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Mixin
    Settings settings = new Settings();

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        spec.commandLine().getOut().println("Telling a made-up story first, the first time: about half a minute.");
        spec.commandLine().getOut().flush();
        try (var kith = Application.serving(settings, Installation.DEMO)) {
            spec.commandLine().getOut().println("Kith is here: http://localhost:" + kith.port() + "/");
            spec.commandLine().getOut().println("Everybody in it is made up. Stop it with Ctrl-C.");
            spec.commandLine().getOut().flush();
            kith.untilStopped();
        }
        return 0;
    }
}
