package org.kith.sealing;

import org.kith.database.CannotStart;
import org.kith.outbox.MailServer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    /** The places are named so that no environment variable is taken for them: the flag wins over that, as everywhere. */
    @Bean
    Destinations checkpointDestinations(@Value("${kith.checkpoint-places:}") String written, MailServer mail)
            throws CannotStart {
        return Destinations.of(written, mail);
    }
}
