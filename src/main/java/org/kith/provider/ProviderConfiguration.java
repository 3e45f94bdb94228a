package org.kith.provider;

import static org.kith.words.Words.say;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.kith.database.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {
    static final String BACK = "/sign-in/provider/back";

    /** Long enough for a provider on another continent, and short for somebody who waits. */
    private static final Duration AT_MOST = Duration.ofSeconds(3);

    /** The provider that was set, if one was, and what is asked of it. */
    record TheProvider(Optional<Provider> provider, Optional<Asking> asking) {

        /** What people here call it. */
        String name() {
            return provider.map(there -> there.settings().name()).orElseGet(() -> say("provider.usual-name"));
        }
    }

    /** Refused at start where what was set cannot be right; nothing is asked of it yet. */
    @Bean
    TheProvider theProvider(Environment environment, @Value("${kith.base-url}") URI baseUrl, Clock clock)
            throws CannotStart {
        var settings = ProviderSettings.of(name -> environment.getProperty(
                name.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-'), ""));
        var provider = settings.map(said -> new Provider(said, new ProviderCalls(AT_MOST), clock));
        return new TheProvider(provider, provider.map(there -> new Asking(there, baseUrl.resolve(BACK))));
    }
}
