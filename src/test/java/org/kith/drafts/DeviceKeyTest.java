package org.kith.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.kith.record.OnRecord;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What waits on a device is locked with a key that its writer alone is given. */
class DeviceKeyTest extends OnRecord {

    private byte[] key(UUID who) throws Exception {
        return asks(who, "/device-key")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void isTheSameOnEveryDeviceAndAnotherForEverybody() throws Exception {
        assertThat(key(jay.account())).hasSize(32).isEqualTo(key(jay.account()));
        assertThat(key(jay.account())).isNotEqualTo(key(maya.account())).isNotEqualTo(key(amina.account()));
    }

    @Test
    void isGivenToNoPageThatWasMadeForSomebodyElse() throws Exception {
        var token = sees(jay.account(), "/today").select(".who [name=_csrf]").val();
        var whose = token.substring(token.lastIndexOf('.') + 1);
        for (var who : List.of(jay, maya)) {
            mvc.perform(MockMvcRequestBuilders.get("/device-key")
                            .header("X-Page", whose)
                            .with(signedInAs(who.account())))
                    .andExpect(status().is(who.equals(jay) ? 200 : 403));
        }
    }

    @Test
    void isMadeOnce() throws Exception {
        Callable<byte[]> ask = () -> key(jay.account());
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var asked : pool.invokeAll(java.util.Collections.nCopies(8, ask))) {
                assertThat(asked.get()).isEqualTo(key(jay.account()));
            }
        }
    }

    @Test
    void isGivenToNobodyElseAndNeverChanged() throws Exception {
        key(jay.account());
        for (var who : List.of(jay.actor(), maya.actor(), amina.actor(), administrator.actor())) {
            var seen = acting.as(who, viewer -> jdbc.sql("select account_id from device_key")
                    .query(UUID.class)
                    .list());
            assertThat(seen).isEqualTo(who.equals(jay.actor()) ? List.of(jay.account()) : List.of());
        }
        for (var change : List.of("update device_key set key = key", "delete from device_key")) {
            assertThatThrownBy(() ->
                            acting.doAs(jay.actor(), viewer -> jdbc.sql(change).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        mvc.perform(MockMvcRequestBuilders.get("/device-key")).andExpect(redirectedUrl("/sign-in"));
    }
}
