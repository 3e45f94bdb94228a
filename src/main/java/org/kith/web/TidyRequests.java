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

    /** Fields are made tidy once: they are asked for at every route that may be meant. */
    private static final class Tidy extends HttpServletRequestWrapper {
        private @Nullable Map<String, String[]> fields;

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
            var values = getParameterMap().get(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            if (fields == null) {
                fields = Collections.unmodifiableMap(tidied(super.getParameterMap()));
            }
            return fields;
        }

        private static Map<String, String[]> tidied(Map<String, String[]> sent) {
            var tidied = new LinkedHashMap<String, String[]>();
            sent.forEach((name, values) -> {
                if (isHeld(name)) {
                    tidied.put(name, without(values));
                }
            });
            return tidied;
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
