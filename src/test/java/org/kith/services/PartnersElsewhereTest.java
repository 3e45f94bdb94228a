package org.kith.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.demo.Colleague;

/** Wherever else a partner goes, there is nothing: pages of others refuse them as they refuse any stranger. */
class PartnersElsewhereTest extends OnServices {

    @ParameterizedTest
    @CsvSource({
        "/young-people, 403",
        "/figures, 403",
        "/figures/young-people, 403",
        "/workers/{dana}, 403",
        "/record-search, 403",
        "/waiting, 403",
        "/to-do, 403",
        "/notes-of-the-day, 403",
        "/withheld, 403",
        "/returns, 403",
        "/staff, 403",
        "/staff/invitation, 403",
        "/staff/{dana}, 403",
        "/words, 403",
        "/services, 403",
        "/services/{service}, 403",
        "/services/{service}/name, 403",
        "/services/{service}/ending, 403",
        "/services/{service}/people/{dana}, 403",
        "/today, 404",
        "/just-for-me, 404",
        "/young-people/{jay}, 404",
        "/young-people/{jay}/who-looked, 404",
        "/young-people/{jay}/way-in, 404",
        "/young-people/{jay}/sharing, 404",
        "/young-people/{jay}/name, 404",
        "/young-people/{jay}/entries/{entry}/change, 404",
        "/young-people/{jay}/entries/{entry}/versions, 404",
        "/young-people/{jay}/entries/{hidden}, 404",
        "/young-people/{jay}/entries/{hidden}/versions, 404",
        "/young-people/{other}, 404",
        "/young-people/{other}/record, 404",
        "/young-people/{other}/record/new, 404",
        "/shared-with-me/{other}/asking, 404"
    })
    void thereIsNothing(String address, int answer) throws Exception {
        var told = tell(address);
        asks(lead, told).andExpect(status().is(answer));
        asks(dana, told).andExpect(status().is(answer));
        assertThat(log(ashdown, jay)).as("nobody opened anything").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/our-people", "/our-people/{dana}", "/our-people/{dana}/ending"})
    void aPartnerWhoIsNoLeadLooksAfterNobody(String address) throws Exception {
        asks(dana, tell(address)).andExpect(status().isForbidden());
        asks(amina, tell(address)).andExpect(status().isForbidden());
        sends(dana, "/our-people", "account", UUID.randomUUID().toString(), "name", "New")
                .andExpect(status().isForbidden());
        sends(dana, tell("/our-people/{dana}/link")).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource({
        "/young-people/search, 403",
        "/record-search, 403",
        "/returns, 403",
        "/staff/invitation, 403",
        "/staff/{dana}/link, 403",
        "/words/sections, 403",
        "/young-people/{jay}/entries/{hidden}/own-accounts, 404",
        "/young-people/{jay}/entries/{hidden}/corrections, 404",
        "/services/{service}/ending, 403",
        "/services/{service}/people/{dana}/link, 403",
        "/young-people/{jay}/way-in, 404",
        "/young-people/{jay}/name, 404"
    })
    void nothingTheySendArrives(String address, int answer) throws Exception {
        for (var who : new Colleague[] {lead, dana}) {
            var id = UUID.randomUUID().toString();
            sends(who, tell(address), "words", "jay", "id", id, "key", id).andExpect(status().is(answer));
        }
    }

    private String tell(String address) {
        return address.replace("{jay}", jay.id().toString())
                .replace("{other}", kit.id().toString())
                .replace("{entry}", boiler.id().toString())
                .replace("{hidden}", dentist.id().toString())
                .replace("{service}", brightwell.id().toString())
                .replace("{dana}", dana.account().toString());
    }
}
