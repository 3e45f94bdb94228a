package org.kith.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A referral as it is typed and sent: twice, wrongly, at the same time, and by whoever may not. */
class ReferralsFormsPagesTest extends OnReferrals {
    @Test
    void whatIsSentTwiceIsSaidOnceAndWhoIsSecondLooksFirst() throws Exception {
        var referral = sent();
        var key = UUID.randomUUID().toString();
        var accept = new String[] {"key", key, "seen", "2", "terms", terms(), "accept", "yes"};
        for (var twice = 0; twice < 2; twice++) {
            sends(dana, offer(referral) + "/answering/accepted", accept).andExpect(redirectedUrl(offer(referral)));
        }
        assertThat(said(referral)).isEqualTo(3);
        accept[1] = UUID.randomUUID().toString();
        sends(dana, offer(referral) + "/answering/accepted", accept).andExpect(redirectedUrl(offer(referral)));
        assertThat(said(referral)).as("from another tab").isEqualTo(3);
        var stop = new String[] {"key", UUID.randomUUID().toString(), "seen", "2", "words", "Too far away"};
        var second = page(sends(amina, referral + "/saying/revoked", stop).andExpect(status().isConflict()));
        assertThat(second.text()).contains("while you were writing");
        assertThat(second.select("#words").text()).isEqualTo("Too far away");
        assertThat(second.select("[name=seen]").val()).isEqualTo("3");
    }

    @Test
    void thePathKeepsWhatIsTypedAndSaysWhatIsWrong() throws Exception {
        var path = referrals(jay) + "/new/";
        var key = UUID.randomUUID().toString();
        asks(amina, path + "sharing").andExpect(redirectedUrl(path + "wishes"));
        asks(amina, path + "other").andExpect(status().isNotFound());
        sends(amina, path + "wishes", "key", key, "words", "", "notTold", "x".repeat(1001))
                .andExpect(status().isUnprocessableContent());
        assertThat(sees(amina, path + "wishes").select("#notTold").text()).hasSize(1001);
        sends(amina, draftsOf(jay) + "referral-wishes", "key", key, "words", "A room", "notTold", "")
                .andExpect(status().isNoContent());
        assertThat(sees(amina, path + "wishes").select("#words").text()).isEqualTo("A room");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("A room");
        asks(amina, path + "sharing").andExpect(redirectedUrl(path + "service"));
        var wrong = page(sends(
                        amina,
                        path + "service",
                        "key",
                        key,
                        "service",
                        UUID.randomUUID().toString(),
                        "help",
                        "")
                .andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".error").eachText())
                .containsExactly("Choose a service", "Choose what kind of help it is", "Write what it is for");
        var id = brightwell.id().toString();
        sends(amina, path + "service", "key", key, "service", id, "help", "home", "purpose", "To find a room")
                .andExpect(redirectedUrl(path + "sharing"));
        for (var day : new String[] {"", day(0), day(800)}) {
            assertThat(page(sends(amina, path + "sharing", "key", key, "section", "home", "until", day)
                                    .andExpect(status().isUnprocessableContent()))
                            .select("[name=section][checked]")
                            .val())
                    .isEqualTo("home");
        }
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, path + "sharing", "key", key, "section", "home", "until", day(9))
                    .andExpect(redirectedUrl(referrals(jay) + "/" + key));
        }
        var late = page(sends(amina, path + "sharing", "key", key, "section", "health", "until", day(9))
                .andExpect(status().isConflict()));
        assertThat(late.select(".warning").text()).contains("with other words, and those stand");
        assertThat(late.select("[name=section][checked]").val()).isEqualTo("health");
        assertThat(sees(amina, path + "wishes").select("[name=key]").val())
                .as("what was typed is kept, to be gone on with")
                .isEqualTo(late.select("[name=key]").val());
        assertThat(sees(amina, path + "wishes").select("#words").text()).isEmpty();
        assertThat(sees(amina, referrals(jay)).select(".card")).hasSize(1);
    }

    @Test
    void nobodyElseReadsOrTakesIt() throws Exception {
        var referral = sent();
        for (var hidden : new UUID[] {ruth.account(), administrator.account(), dana.account(), maya.account()}) {
            for (var at :
                    new String[] {referrals(jay), referral, referral + "/saying/revoked", referrals(jay) + "/new/wishes"
                    }) {
                asks(hidden, at).andExpect(status().isNotFound());
            }
            tries(hidden, referral, Step.REVOKED, "words", "x").andExpect(status().isNotFound());
            sends(hidden, draftsOf(jay) + "referral-wishes", "words", "x").andExpect(status().isNotFound());
        }
        for (var at :
                new String[] {referrals(jay), referral, referral + "/saying/revoked", "/referrals", "/referral-terms"
                }) {
            asks(analyst, at).andExpect(status().isForbidden());
        }
        asks(olu, offer(referral)).andExpect(status().isNotFound());
        tries(olu.account(), offer(referral), Step.DECLINED, "words", "x").andExpect(status().isNotFound());
        assertThat(sees(olu, "/referrals").text()).contains("Nothing was sent to your service yet");
        assertThat(page(asks(jay.account(), referrals(jay) + "/new/wishes").andExpect(status().isForbidden()))
                        .text())
                .contains("Your team writes referrals down");
        tries(jay.account(), referral, Step.SENT).andExpect(status().isForbidden());
        asks(amina, "/referral-terms").andExpect(status().isForbidden());
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        assertThat(sees(ruth, referral).select("a[href*=/saying/]")).isEmpty();
        tries(ruth.account(), referral, Step.REVOKED, "words", "x").andExpect(status().isForbidden());
        assertThat(said(referral)).isEqualTo(2);
    }
}
