package org.kith.cli;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;
import org.kith.database.DatabaseSettings;
import org.kith.files.VirusScan;
import org.kith.keys.KeyFile;
import org.kith.outbox.MailServer;
import org.kith.outbox.TextGateway;
import org.kith.sealing.Destinations;
import picocli.CommandLine.Option;

/** Settings every command takes, by flag or environment; a flag wins. */
final class Settings {
    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            description = "Where Kith keeps everything (KITH_HOME; default ~/.kith).")
    @Nullable
    Path home;

    @Option(names = "--database-url", paramLabel = "URL", description = "A PostgreSQL 15 or newer (KITH_DATABASE_URL).")
    @Nullable
    String databaseUrl;

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            defaultValue = "${KITH_PORT}",
            description = "Port to answer on, 0 for any free one (KITH_PORT; default " + Port.USUAL + ").")
    @Nullable
    String port;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "${KITH_BASE_URL}",
            description = "The address people type (KITH_BASE_URL; default http://localhost:PORT).")
    @Nullable
    String baseUrl;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description =
                    "The key that “Just for me” words are sealed with (KITH_KEY_FILE; default secrets/wrapping-key.json in the home).")
    @Nullable
    Path keyFile;

    @Option(
            names = "--signing-key-file",
            paramLabel = "FILE",
            description =
                    "The key that the log of who looked is signed with (KITH_SIGNING_KEY_FILE; default secrets/signing-key.json in the home).")
    @Nullable
    Path signingKeyFile;

    @Option(
            names = "--checkpoints",
            paramLabel = "PLACES",
            defaultValue = "${KITH_CHECKPOINTS}",
            description =
                    "Where signed checkpoints of that log are taken to: file:/path, mailto:address, log, with commas between (KITH_CHECKPOINTS).")
    @Nullable
    String checkpoints;

    DatabaseSettings database() {
        return DatabaseSettings.from(System.getenv(), home, databaseUrl);
    }

    /** Only for what serves: the other commands open no sealed words. */
    KeyFile keyFile() {
        return KeyFile.from(System.getenv(), keyFile, database().home());
    }

    /** Only for what serves: the other commands sign nothing. */
    KeyFile signingKeyFile() {
        return KeyFile.signing(System.getenv(), signingKeyFile, database().home());
    }

    /** As somebody wrote them, once it is known that they can be understood. */
    String checkpoints() throws CannotStart {
        var written = checkpoints == null ? "" : checkpoints;
        Destinations.of(written, mailServer());
        return written;
    }

    /** The server that sends mail, once it is known that it can be one. */
    MailServer mailServer() throws CannotStart {
        var environment = System.getenv();
        return MailServer.of(
                environment.getOrDefault("KITH_SMTP", ""),
                environment.getOrDefault("KITH_SMTP_PASSWORD_FILE", ""),
                environment.getOrDefault("KITH_MAIL_FROM", ""));
    }

    /** The gateway for texts, once it is known that it can be one. */
    TextGateway textGateway() throws CannotStart {
        return TextGateway.of(setting -> System.getenv().getOrDefault(setting, ""), baseUrl());
    }

    /** That the virus scanner, where one is named, can be one. */
    void virusScanner() throws CannotStart {
        try {
            VirusScan.mustBeOne(System.getenv().getOrDefault("KITH_CLAMD", ""));
        } catch (IllegalArgumentException e) {
            throw new CannotStart(String.valueOf(e.getMessage()), e);
        }
    }

    /** The address people type, as {@link BaseAddress} takes it. */
    URI baseUrl() throws CannotStart {
        return BaseAddress.of(baseUrl == null || baseUrl.isBlank() ? "http://localhost" + portOf() : baseUrl);
    }

    /** Nobody knows yet which port will be free. */
    private String portOf() throws CannotStart {
        return port() == 0 ? "" : ":" + port();
    }

    /** Where to answer, once it is known that there is such a port. */
    int port() throws CannotStart {
        return Port.of(port);
    }
}
