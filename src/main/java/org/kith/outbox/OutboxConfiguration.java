package org.kith.outbox;

import java.net.URI;
import java.util.Locale;
import org.kith.database.CannotStart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

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

    /** Refused at start where it is none. */
    @Bean
    TextGateway textGateway(Environment environment, @Value("${kith.base-url}") URI baseUrl) throws CannotStart {
        return TextGateway.of(setting -> setting(environment, setting), baseUrl);
    }

    /** Nothing leaves a demo. */
    @Bean
    Gateways gateways(MailGateway mail, TextGateway texts, ObjectProvider<WentOut> demo) {
        var kept = demo.getIfAvailable();
        return kept == null ? new Gateways(mail, texts.gateway()) : new Gateways(kept.by(), kept.by());
    }

    @Bean
    ByEmail byEmail(Gateways gateways) {
        return () -> gateways.mail().isSet();
    }

    private static String setting(Environment environment, String name) {
        return environment.getProperty(
                name.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-'), "");
    }
}
