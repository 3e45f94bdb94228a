package org.kith;

import org.kith.web.FormTokens;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Spring's {@code csrf()} puts another place for tokens, the session, into the filter that also answers real browsers in the same test. Where it
 * finds one of its own already, it leaves it: this one hands on what is not MockMvc's to Kith's own.
 */
final class FormsOfMockMvc implements BeanPostProcessor {
    private static final String OF_SPRING =
            "org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors$CsrfRequestPostProcessor$TestCsrfTokenRepository";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof SecurityFilterChain chain) {
            chain.getFilters().stream()
                    .filter(CsrfFilter.class::isInstance)
                    .forEach(filter -> ReflectionTestUtils.setField(filter, "tokenRepository", place()));
        }
        return bean;
    }

    private static Object place() {
        try {
            var made = Class.forName(OF_SPRING).getDeclaredConstructor(CsrfTokenRepository.class);
            return BeanUtils.instantiateClass(made, new FormTokens());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
