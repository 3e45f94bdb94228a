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
    /** Of a request that signs out: that its session began elsewhere, known before it ends. */
    private static final String CAME_ELSEWHERE = SecurityConfiguration.class.getName() + ".elsewhere";

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain security(HttpSecurity http, SecurityContextRepository contexts) throws Exception {
        return http.authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()).csrfTokenRequestHandler(new FormToken()))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, who) -> {
                            response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
                            Sessions.elsewhere(request).ifPresent(it -> request.setAttribute(CAME_ELSEWHERE, true));
                        })
                        .logoutSuccessHandler((request, response, who) -> response.sendRedirect(
                                request.getAttribute(CAME_ELSEWHERE) == null
                                        ? "/sign-in?signed-out"
                                        : "/sign-in?signed-out=" + SignInController.HERE_ALONE)))
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
