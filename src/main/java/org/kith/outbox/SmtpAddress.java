package org.kith.outbox;

import static org.kith.words.Words.say;

import java.net.URI;
import java.util.Map;
import org.kith.database.CannotStart;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Where mail is handed in, written {@code smtp://user:password@host:587} or {@code smtps://…}; the password can stand in a file instead. But for a
 * server on this machine, nothing is handed in without TLS, and the server shows by its certificate that it is the one meant.
 */
record SmtpAddress(String protocol, String host, int port, String user, String password) {
    private static final int HIGHEST_PORT = 65_535;
    private static final String PATIENCE = "10000";

    static SmtpAddress of(String smtp, String passwordFile) throws CannotStart {
        var address = parsed(smtp);
        var who = address.getUserInfo() == null ? "" : address.getUserInfo();
        var colon = who.indexOf(':');
        // Either the address has a password or the file does; neither is for nobody.
        if (passwordFile.isEmpty() ? colon < 0 != who.isEmpty() : colon >= 0 || who.isEmpty()) {
            throw passwordFile.isEmpty() ? none() : new CannotStart(say("outbox.password-where"));
        }
        return new SmtpAddress(
                String.valueOf(address.getScheme()),
                address.getHost(),
                address.getPort(),
                colon < 0 ? who : who.substring(0, colon),
                colon >= 0
                        ? who.substring(colon + 1)
                        : passwordFile.isEmpty() ? "" : SecretFile.read("KITH_SMTP_PASSWORD_FILE", passwordFile));
    }

    private static URI parsed(String smtp) throws CannotStart {
        try {
            var address = URI.create(smtp);
            if (("smtp".equals(address.getScheme()) || "smtps".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getPort() != 0
                    && address.getPort() <= HIGHEST_PORT
                    && (address.getRawPath().isEmpty() || address.getRawPath().equals("/"))
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Said below, like every other that is none.
        }
        throw none();
    }

    /** The address itself is never said: it can hold a password. */
    private static CannotStart none() {
        return new CannotStart(say("outbox.mail-server"));
    }

    JavaMailSenderImpl sender() {
        var server = new JavaMailSenderImpl();
        server.setProtocol(protocol);
        server.setHost(host);
        server.setPort(port);
        var properties = server.getJavaMailProperties();
        properties.putAll(waiting());
        if (!user.isEmpty()) {
            server.setUsername(user);
            server.setPassword(password);
            properties.put("mail." + protocol + ".auth", "true");
        }
        if ("smtp".equals(protocol)) {
            properties.put("mail.smtp.starttls.enable", "true");
            properties.put("mail.smtp.starttls.required", String.valueOf(!isThisMachine()));
        }
        return server;
    }

    private Map<String, String> waiting() {
        var of = "mail." + protocol;
        return Map.of(
                of + ".connectiontimeout",
                PATIENCE,
                of + ".timeout",
                PATIENCE,
                of + ".writetimeout",
                PATIENCE,
                of + ".ssl.checkserveridentity",
                "true");
    }

    private boolean isThisMachine() {
        return "localhost".equals(host) || "[::1]".equals(host) || host.matches("127(\\.[0-9]{1,3}){3}");
    }

    /** Whoever prints this prints no password. */
    @Override
    public String toString() {
        return protocol + "://" + host;
    }
}
