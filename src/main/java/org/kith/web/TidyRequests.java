package org.kith.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.words.TextInput;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What no page reads is left out of what is sent: the one character that no database holds, and nobody can see; and which languages a browser
 * would like, since whoever answers has read that by then, and of more than ten Tomcat makes a fault. The rest stays.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
final class TidyRequests extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Tidy(request), response);
    }

    private static final class Tidy extends HttpServletRequestWrapper {
        Tidy(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = getParameterValues(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null ? null : without(values);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var fields = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> {
                if (isHeld(name)) {
                    fields.put(name, without(values));
                }
            });
            return Collections.unmodifiableMap(fields);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        @Override
        public Locale getLocale() {
            return Locale.UK;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(Locale.UK));
        }

        /** No field of Kith's is called so. */
        private static boolean isHeld(String name) {
            return name.indexOf('\u0000') < 0;
        }

        private static String[] without(String[] values) {
            return Stream.of(values).map(TextInput::givenBack).toArray(String[]::new);
        }
    }
}
