package org.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInLongAgo;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.kith.OnPages;

/** The page of one's own passkeys, and "Is it you?", as they stand where nobody has made a passkey yet. */
class PasskeyPagesTest extends OnPages {
    @Test
    void whoHasNoneIsNotAskedForAnother() throws Exception {
        var jay = world.organisation("Ashdown").team("North").youngPerson("Jay").comesIn();
        world.settle();
        var page = sees(jay.account(), "/passkey").select("main");
        assertThat(page.select("h2").eachText()).contains("Make a passkey").doesNotContain("Add another");
        assertThat(page.text())
                .contains("You have no passkey yet.")
                .doesNotContain("second passkey", "work phone", "can sign in as you");
    }

    /** In a demo a button alone confirms: the script would look for one that is not there. */
    @Test
    void theScriptStandsOnlyWhereItsButtonDoes() throws Exception {
        var jay = world.organisation("Ashdown").team("North").youngPerson("Jay").comesIn();
        world.settle();
        var asked = page(mvc.perform(post("/passkey/another").with(csrf()).with(signedInLongAgo(jay.account()))));
        assertThat(asked.select("h1").text()).isEqualTo("Is it you?");
        assertThat(asked.select("form[data-passkey] button")).isEmpty();
        assertThat(asked.select("script[src*=passkey]")).isEmpty();
        var making = sees(jay.account(), "/passkey");
        assertThat(making.select("form[data-passkey] button")).hasSize(1);
        assertThat(making.select("script[src*=passkey]")).hasSize(1);
    }
}
