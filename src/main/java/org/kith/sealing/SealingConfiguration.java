package org.kith.sealing;

import org.kith.database.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    Destinations checkpointDestinations(
            @Value("${kith.checkpoints:}") String written,
            @Value("${kith.smtp:}") String smtp,
            @Value("${kith.mail-from:}") String from)
            throws CannotStart {
        return Destinations.of(written, smtp, from);
    }
}
