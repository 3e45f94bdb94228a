package org.kith;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.kith.access.SignedIn;
import org.kith.demo.Colleague;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** For MockMvc: {@code get("/figures").with(signedInAs(amina))}. */
public final class SignedInAs {
    private SignedInAs() {}

    public static RequestPostProcessor signedInAs(Colleague colleague) {
        return signedInAs(colleague.account());
    }

    public static RequestPostProcessor signedInAs(UUID account) {
        return signedIn(account, TestClock.now());
    }

    /** Who must show again that it is them before what matters most. */
    public static RequestPostProcessor signedInLongAgo(UUID account) {
        return signedIn(account, TestClock.now().minus(Duration.ofHours(1)));
    }

    private static RequestPostProcessor signedIn(UUID account, Instant shown) {
        return SecurityMockMvcRequestPostProcessors.authentication(new SignedIn(account, false, shown));
    }
}
