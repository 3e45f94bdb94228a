package org.kith;

import java.util.UUID;
import org.kith.demo.Colleague;
import org.kith.web.SignedIn;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** For MockMvc: {@code get("/figures").with(signedInAs(amina))}. */
public final class SignedInAs {
    private SignedInAs() {}

    public static RequestPostProcessor signedInAs(Colleague colleague) {
        return signedInAs(colleague.account());
    }

    public static RequestPostProcessor signedInAs(UUID account) {
        return SecurityMockMvcRequestPostProcessors.authentication(new SignedIn(account, false));
    }
}
