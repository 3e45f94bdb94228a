package org.kith.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.database.Installation;
import org.kith.outbox.MailServer;
import org.kith.outbox.TextGateway;
import org.kith.signin.FirstAdministrator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Serves Kith to the people of your organisation.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin
    Settings settings = new Settings();

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            description = "What to call the organisation at the very first start; asked on the first page otherwise.")
    @Nullable
    String organisation;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        try (var kith = Application.serving(settings, Installation.SERVICE)) {
            var out = spec.commandLine().getOut();
            out.println("Kith is here: " + settings.baseUrl());
            out.println(mail(kith.get(MailServer.class)));
            texts(kith.get(TextGateway.class)).ifPresent(out::println);
            BackupCommand.notMade(settings.database()).ifPresent(out::println);
            for (var way : kith.get(FirstAdministrator.class).links(organisation)) {
                print(way, out);
            }
            out.flush();
            kith.untilStopped();
        }
        return 0;
    }

    private static String mail(MailServer server) {
        return server.isSet()
                ? "Messages go out by e-mail through " + server.host() + "."
                : "No messages go out by e-mail: no mail server is set (KITH_SMTP).";
    }

    private static Optional<String> texts(TextGateway gateway) {
        return gateway.isSet()
                ? Optional.of("Messages go out by text through " + gateway.host() + ".")
                : Optional.empty();
    }

    private static void print(FirstAdministrator.Way way, PrintWriter out) {
        out.println();
        out.println((way.organisation().isEmpty() ? "Nobody" : "Nobody at " + way.organisation())
                + " can look after Kith yet. Open this link within ten minutes to be its first administrator;");
        out.println("it works once. If it runs out, stop Kith and start it again for a new one.");
        out.println("  " + way.link().address());
    }
}
