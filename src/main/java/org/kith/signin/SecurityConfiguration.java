package org.kith.signin;

import org.kith.web.FormToken;
import org.kith.web.FormTokens;
import org.kith.web.Headers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;

/** Headers, forged-form protection and sessions. Which route is open to whom stands on the route itself. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain security(HttpSecurity http, SecurityContextRepository contexts) throws Exception {
        return http.authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()).csrfTokenRequestHandler(new FormToken()))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?signed-out")
                        .addLogoutHandler((request, response, who) ->
                                response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"")))
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(Headers::finish))
                .build();
    }

    /** Nobody signs in by name and password, not even under a made-up one. */
    @Bean
    AuthenticationManager noPasswords() {
        return attempt -> {
            throw new ProviderNotFoundException("Kith has no passwords");
        };
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new SignedInContexts();
    }
}
