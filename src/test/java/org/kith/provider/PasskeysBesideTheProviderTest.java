package org.kith.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;

/** Whoever left without a session open is asked about by nobody: a passkey of theirs opens what it opened for a day from the provider's last word. */
class PasskeysBesideTheProviderTest extends OnProvider {

    @Test
    void aPasskeyOpensNothingADayAfterItsLastWordUntilItLetsThemInAgain() throws Exception {
        var there = aminaThere();
        var phone = addsPasskey(aminaComesIn(there));
        there.disabled = true;
        wordWas(Duration.ofHours(23));
        assertThat(location(byPasskey(visitor(), phone))).doesNotContain("status");
        wordWas(Duration.ofHours(25));
        var browser = visitor();
        assertThat(byPasskey(browser, phone).statusCode()).isEqualTo(422);
        assertThat(browser.page().text())
                .contains("It is more than a day since your organisation’s account let you in");
        there.disabled = false;
        assertThat(location(comesIn(browser, there))).startsWith("/");
        assertThat(location(byPasskey(visitor(), phone))).doesNotContain("status");
    }

    @Test
    void aYesOnAskingIsAWordToo() throws Exception {
        var browser = aminaComesIn(aminaThere());
        var phone = addsPasskey(browser);
        wordWas(Duration.ofHours(25));
        PROVIDER.withoutIdTokenAgain = true;
        later(amina, Duration.ofMinutes(6));
        assertThat(isIn(browser)).isTrue();
        assertThat(location(byPasskey(visitor(), phone))).doesNotContain("status");
    }

    @Test
    void whileItIsAwayAPasskeyGoesOnForThreeDays() throws Exception {
        var phone = addsPasskey(aminaComesIn(aminaThere()));
        PROVIDER.down = true;
        wordWas(Duration.ofHours(71));
        assertThat(location(byPasskey(visitor(), phone))).doesNotContain("status");
        wordWas(Duration.ofHours(73));
        var browser = visitor();
        assertThat(byPasskey(browser, phone).statusCode()).isEqualTo(422);
        assertThat(browser.page().text()).contains("it is three days since it let you in here");
    }

    private void wordWas(Duration ago) {
        assertThat(pastPolicy
                        .sql("update provider_account set last_came_at = cast(? as timestamptz) where account_id = ?")
                        .params(TestClock.now().minus(ago).toString(), amina.account())
                        .update())
                .isEqualTo(1);
    }
}
