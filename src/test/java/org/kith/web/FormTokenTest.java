package org.kith.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class FormTokenTest {
    /** A form that was changed on its way is refused as any other without a token is, and is no fault of ours. */
    @Test
    void lettersThatAreNoTokenAreNone() {
        var token = new DefaultCsrfToken("X-CSRF-TOKEN", FormToken.PARAMETER, "t".repeat(36));
        var bytes = new byte[72];
        Arrays.fill(bytes, 36, 72, (byte) 0xff);
        var request = new MockHttpServletRequest();
        request.setParameter(
                FormToken.PARAMETER, Base64.getUrlEncoder().encodeToString(bytes) + FormToken.THEN + FormToken.THEN);
        assertThat(new FormToken().resolveCsrfTokenValue(request, token)).isNull();
    }
}
