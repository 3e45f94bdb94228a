package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientTest {
    @ParameterizedTest
    @CsvSource({
        "SERVICE, Brightwell Homes,,          Brightwell Homes",
        "TEAM,    North,,                     the team North",
        "PERSON,  Ruth,,                      Ruth",
        "PERSON,  Dana, Brightwell Homes,     Dana of Brightwell Homes"
    })
    void isCalledAsOneSaysIt(Recipient.Kind kind, String name, String service, String called) {
        assertThat(new Recipient(kind, UUID.randomUUID(), name, service).called())
                .isEqualTo(called);
    }

    @Test
    void hasALetterForAFace() {
        assertThat(new Recipient(Recipient.Kind.PERSON, UUID.randomUUID(), "𝒟ana", null).initial())
                .isEqualTo("𝒟");
        assertThat(new Recipient(Recipient.Kind.PERSON, UUID.randomUUID(), "", null).initial())
                .isEqualTo("?");
    }
}
