package org.kith.signin;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** Commands that serve no pages start the same Kith. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "kith.base-url=" + Slice.BASE_URL)
@Import(Served.class)
class WithoutWebTest {
    @Autowired
    FirstAdministrator firstAdministrator;

    @Test
    void starts() {
        assertNotNull(firstAdministrator);
    }
}
