package org.kith.outbox;

import org.kith.database.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    /** Refused at start where it is none. */
    @Bean
    MailServer mailServer(
            @Value("${kith.smtp:}") String smtp,
            @Value("${kith.smtp-password-file:}") String passwordFile,
            @Value("${kith.mail-from:}") String from)
            throws CannotStart {
        return MailServer.of(smtp, passwordFile, from);
    }
}
