package org.kith.sealing;

import static org.kith.words.Words.say;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The server that sends mail, written {@code smtp://user:password@host:587} or {@code smtps://…}. A password is never sent in the open. */
final class MailServer {
    private static final String PATIENCE = "10000";

    private MailServer() {}

    static JavaMailSender at(String smtp) throws CannotStart {
        var address = address(smtp);
        var server = new JavaMailSenderImpl();
        var protocol = String.valueOf(address.getScheme());
        server.setProtocol(protocol);
        server.setHost(address.getHost());
        server.setPort(address.getPort());
        var properties = server.getJavaMailProperties();
        properties.putAll(waiting(protocol));
        var who = user(address);
        if (who != null) {
            server.setUsername(who[0]);
            server.setPassword(who[1]);
            properties.put("mail." + protocol + ".auth", "true");
        }
        if ("smtp".equals(address.getScheme())) {
            properties.put("mail.smtp.starttls.enable", "true");
            properties.put("mail.smtp.starttls.required", String.valueOf(who != null && !isThisMachine(address)));
        }
        return server;
    }

    private static Map<String, String> waiting(String protocol) {
        return Map.of(
                "mail." + protocol + ".connectiontimeout",
                PATIENCE,
                "mail." + protocol + ".timeout",
                PATIENCE,
                "mail." + protocol + ".writetimeout",
                PATIENCE,
                "mail." + protocol + ".ssl.checkserveridentity",
                "true");
    }

    /** The address itself is never said: it can hold a password. */
    private static URI address(String smtp) throws CannotStart {
        try {
            var address = URI.create(smtp);
            if (("smtp".equals(address.getScheme()) || "smtps".equals(address.getScheme()))
                    && address.getHost() != null
                    && (address.getRawUserInfo() == null || user(address) != null)) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Said below, like every other that is none.
        }
        throw new CannotStart(say("sealing.mail-server"));
    }

    private static String @Nullable [] user(URI address) {
        var parts = address.getUserInfo() == null
                ? new String[0]
                : address.getUserInfo().split(":", 2);
        return parts.length == 2 ? parts : null;
    }

    private static boolean isThisMachine(URI address) {
        return "localhost".equals(address.getHost()) || "127.0.0.1".equals(address.getHost());
    }
}
