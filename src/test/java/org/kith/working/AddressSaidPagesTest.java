package org.kith.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.demo.Colleague;

/** The address young people read, when whoever says it changes their name. */
class AddressSaidPagesTest extends OnPages {
    private Colleague amina;

    /** Young people read the address beside the name: whoever changes the name is led there. */
    @Test
    void anAddressThatKeepsAFormerNameIsShownToWhoeverChangesIt() throws Exception {
        var ashdown = world.organisation("Ashdown");
        amina = ashdown.team("North").worker("Amina Before");
        var piotr = ashdown.administrator("Piotr");
        world.settle();
        var own = "/accounts/" + amina.account() + "/name";
        says("amina.bef@ashdown.example", "0");
        sends(amina, own, "name", "Amina Befóre", "seen", "Amina Before").andExpect(redirectedUrl("/passkey"));
        says("a_before2@ashdown.example", "1");
        assertThat(sees(amina, own).select("main .warning")).isEmpty();
        sends(amina, own, "name", "Amina Now", "seen", "Amina Befóre").andExpect(redirectedUrl(own));
        assertThat(sees(amina, own).select("main .warning").text())
                .contains("A name you had before still stands in the address a_before2@ashdown.example");
        sees(amina, sees(amina, own).select("main .warning a").attr("href"));
        assertThat(sees(piotr, own).select("main .warning")).isEmpty();
        says("amina.now@ashdown.example", "2");
        assertThat(sees(amina, own).select("main .warning")).isEmpty();
        sends(amina, own, "name", "Amina New", "seen", "Amina Now").andExpect(redirectedUrl(own));
    }

    private void says(String email, String seen) throws Exception {
        sends(
                        amina,
                        "/working",
                        "key",
                        UUID.randomUUID().toString(),
                        "seen",
                        seen,
                        "hello",
                        "I am here",
                        "email",
                        email)
                .andExpect(redirectedUrl("/working"));
    }
}
