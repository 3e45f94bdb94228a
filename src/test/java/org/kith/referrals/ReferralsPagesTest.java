package org.kith.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.handover.HandoverContents;
import org.springframework.beans.factory.annotation.Autowired;

/** A referral from the young person's wishes to its end, as each side reads it. */
class ReferralsPagesTest extends OnReferrals {

    @Autowired
    private ReferralsInHandover handedOver;

    @Test
    void itIsWrittenAgreedSentAcceptedAndStoppedByTheYoungPerson() throws Exception {
        assertThat(sees(jay.account(), referrals(jay)).select("main a[href$=/help]"))
                .hasSize(1);
        var referral = written();
        assertThat(sees(amina, referral).select("main").text())
                .contains("Jay is asked. Nothing was sent.", "A room near the river", "My dad", "sees nothing")
                .doesNotContain("Send it");
        tries(amina.account(), referral, Step.SENT).andExpect(status().isForbidden());
        asks(dana, offer(referral)).andExpect(status().isNotFound());
        assertThat(sees(dana, "/referrals").select("main").text()).contains("Nothing was sent to your service yet");
        assertThat(sees(jay.account(), "/today").text()).contains("Amina asks whether Brightwell Homes may help you");
        var asked = sees(jay.account(), referral);
        assertThat(asked.select("main form button").eachText())
                .containsExactly("Yes, I want this", "No, I do not want this");
        takes(jay.account(), referral, Step.YES);
        assertThat(sees(amina, referral).select("main a[href*=/saying/]").eachText())
                .first()
                .isEqualTo("Send it to Brightwell Homes");
        assertThat(sees(amina, "/to-do").select("main").text())
                .contains("said yes to Brightwell Homes: it can be sent");
        assertThat(sees(amina, referral + "/saying/sent").select("main").text())
                .contains("Read it for the room alone", "It sees no name");
        takes(amina.account(), referral, Step.SENT);

        var offered = sees(dana, "/referrals").select("main").text()
                + sees(dana, offer(referral)).text();
        assertThat(offered)
                .contains("Help with a home, from team North", "Waits for your answer")
                .contains("If you accept, you see: Home, until")
                .doesNotContain("Jay", "river", "My dad", "To find a room", "yes on");
        asks(dana, record()).andExpect(status().isNotFound());
        takes(dana.account(), offer(referral), Step.QUESTION, "words", "For when is it?");
        assertThat(sees(tom, "/to-do").select("main").text()).contains("Brightwell Homes asks something");
        takes(tom.account(), referral, Step.ANSWER, "words", "For the spring.");
        assertThat(sees(dana, offer(referral)).text()).contains("For the spring.");
        var tried = page(tries(dana.account(), offer(referral), Step.ACCEPTED, "terms", terms())
                .andExpect(status().isUnprocessableContent()));
        assertThat(tried.select(".error").text()).startsWith("Tick that you accept it");
        tries(
                        dana.account(),
                        offer(referral),
                        Step.ACCEPTED,
                        "terms",
                        UUID.randomUUID().toString(),
                        "accept",
                        "yes")
                .andExpect(status().isUnprocessableContent());
        accepts(dana, referral);

        assertThat(sees(dana, offer(referral)).select("h1").text()).isEqualTo("Jay");
        assertThat(sees(dana, offer(referral)).text())
                .contains("You see: Home, until", "What for: To find a room", "agree with Amina in team North");
        assertThat(sees(dana, record()).text()).contains("The boiler is fixed").doesNotContain("dentist");
        asks(dana, referral).andExpect(status().isNotFound());
        assertThat(log(ashdown, jay)).contains("referrals", "record");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("accepted the referral of Jay");
        var running = sees(jay.account(), referral);
        assertThat(running.text())
                .contains("Brightwell Homes helps you now", "Dana of Brightwell Homes said yes to our rules")
                .contains("Brightwell Homes sees this of you now: Home");
        assertThat(running.text()).contains("Only you and your team read this. Brightwell Homes does not.");
        assertThat(running.select("main form")).isEmpty();
        assertThat(sees(jay.account(), referral + "/saying/revoked").text())
                .contains("Stop the help of Brightwell Homes", "If you want this help again later");
        var content = acting.<Optional<HandoverContents.Content>>changing(
                amina.actor(), jay.id(), viewer -> handedOver.of(viewer, jay.id()));
        assertThat(content.orElseThrow().lines())
                .containsExactly("Brightwell Homes: Brightwell Homes accepted, and sees what was agreed.");
        takes(jay.account(), referral, Step.REVOKED);

        asks(dana, record()).andExpect(status().isNotFound());
        assertThat(sees(dana, offer(referral)).text())
                .contains("The young person stopped it")
                .doesNotContain("Jay");
        assertThat(sees(jay.account(), referral).text())
                .contains("You stopped it", "sees nothing of what is written", "You can have it again");
        assertThat(sees(tom, "/to-do").select("main").text()).contains("was stopped");
        takes(tom.account(), referral, Step.READ);
        assertThat(stands(referral)).isEqualTo("settled");
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain("Brightwell");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/sharing").text())
                .contains("Brightwell Homes");
    }

    @Test
    void aNoIsKeptToAndCanBeAskedAboutAgain() throws Exception {
        var referral = written();
        takes(jay.account(), referral, Step.NO);
        tries(amina.account(), referral, Step.SENT).andExpect(status().isForbidden());
        tries(amina.account(), referral, Step.YES, "how", "talked").andExpect(status().isForbidden());
        assertThat(sees(amina, "/to-do").select("main").text()).contains("said no to Brightwell Homes");
        assertThat(sees(amina, referral).select("main a[href*=/saying/]").eachText())
                .containsExactly("Leave it: do not send it", "Ask again");
        takes(amina.account(), referral, Step.ASK_AGAIN, "words", "They have a room by the river.");
        assertThat(sees(jay.account(), referral).text()).contains("They have a room by the river.");
        tries(amina.account(), referral, Step.YES).andExpect(status().isUnprocessableContent());
        takes(amina.account(), referral, Step.YES, "how", "talked", "words", "OK then");
        assertThat(sees(jay.account(), "/today").text()).contains("Amina wrote down that you said yes");
        assertThat(sees(amina, referral).text())
                .contains("You wrote down", "that Jay said yes", "Said when they talked");
        takes(jay.account(), referral, Step.NO);
        takes(tom.account(), referral, Step.WITHDRAWN, "words", "It is theirs to say.");
        takes(amina.account(), referral, Step.READ);
        assertThat(stands(referral)).isEqualTo("settled");
        asks(dana, offer(referral)).andExpect(status().isNotFound());
        assertThat(sees(jay.account(), referrals(jay)).select("h2").eachText()).containsExactly("Over");
    }

    @Test
    void eitherSideEndsItAndWhatWasSharedBeforeStays() throws Exception {
        jay.shares("health").with(brightwell);
        world.settle();
        var referral = sent();
        accepts(dana, referral);
        tries(dana.account(), offer(referral), Step.ENDED).andExpect(status().isUnprocessableContent());
        takes(dana.account(), offer(referral), Step.ENDED, "words", "Jay moved in.");
        assertThat(sees(dana, record()).text()).contains("dentist").doesNotContain("boiler");
        assertThat(sees(jay.account(), "/today").text()).contains("The help of Brightwell Homes came to its end");
        assertThat(sees(jay.account(), referral).text()).contains("Jay moved in.");
        tries(dana.account(), offer(referral), Step.REVOKED, "words", "x").andExpect(status().isForbidden());
        takes(amina.account(), referral, Step.READ);

        var other = sent();
        accepts(dana, other);
        takes(tom.account(), other, Step.REVOKED, "words", "Not the right place.");
        assertThat(sees(dana, record()).text()).doesNotContain("boiler");
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain("Brightwell");
        tries(tom.account(), other, Step.READ).andExpect(status().isForbidden());
        assertThat(sees(amina, "/to-do").select("main").text()).contains("A colleague stopped the referral of Jay");
        takes(amina.account(), other, Step.READ);
        assertThat(stands(other)).isEqualTo("settled");
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain("Brightwell");
        var third = sent();
        takes(dana.account(), offer(third), Step.DECLINED, "words", "We are full until May.");
        assertThat(sees(jay.account(), third).text()).contains("It is not because of you", "We are full until May.");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("cannot do it for Jay");
    }

    @Test
    void aNoSentAgainAfterAYesIsNotTakenForKept() throws Exception {
        var referral = written();
        var no = new String[] {"key", UUID.randomUUID().toString(), "seen", "0"};
        sends(jay.account(), referral + "/saying/no", no).andExpect(redirectedUrl(referral));
        sends(jay.account(), referral + "/saying/no", no).andExpect(redirectedUrl(referral));
        takes(jay.account(), referral, Step.YES);
        sends(jay.account(), referral + "/saying/no", no).andExpect(status().isConflict());
    }

    @Test
    void nothingIsAcceptedOnceItsLastDayIsOverAndWhatIsSharedNoMoreIsSaid() throws Exception {
        var referral = sent();
        ALL.sql(
                        "update referral_step set shows_until = current_date - 2 where referral_id = cast(? as uuid) and step = 'sent'")
                .param(id(referral))
                .update();
        assertThat(page(tries(dana.account(), offer(referral), Step.ACCEPTED, "terms", terms(), "accept", "yes")
                                .andExpect(status().isForbidden()))
                        .text())
                .contains("Its last day is over");
        ALL.sql(
                        "update referral_step set shows_until = current_date + 9 where referral_id = cast(? as uuid) and step = 'sent'")
                .param(id(referral))
                .update();
        accepts(dana, referral);
        ALL.sql(
                        "update section_grant set withdrawn_at = greatest(now(), starts_at), withdrawn_by = decided_by where recipient_id = ?")
                .param(brightwell.id())
                .update();
        assertThat(sees(jay.account(), referral).text())
                .contains("helps you, and sees nothing of you now")
                .doesNotContain("By this help");
        assertThat(sees(dana, offer(referral)).text()).contains("Nothing is shared with you now");
        var second = written();
        var path = referrals(jay) + "/new/";
        var anew = UUID.randomUUID().toString();
        sends(amina, path + "wishes", "key", anew, "words", "A room near the river", "notTold", "My dad")
                .andExpect(redirectedUrl(path + "service"));
        var same = new String[] {
            "key", anew, "service", brightwell.id().toString(), "help", "home", "purpose", "To find a room"
        };
        sends(amina, path + "service", same).andExpect(redirectedUrl(second));
        var key = UUID.randomUUID().toString();
        sends(amina, path + "wishes", "key", key, "words", "x", "notTold", "")
                .andExpect(redirectedUrl(path + "service"));
        var twice = page(sends(
                        amina,
                        path + "service",
                        "key",
                        key,
                        "service",
                        brightwell.id().toString(),
                        "help",
                        "home",
                        "purpose",
                        "y")
                .andExpect(status().isUnprocessableContent()));
        assertThat(twice.select(".error").text()).startsWith("They were asked for this help");
        assertThat(said(second)).isZero();
    }

    @Test
    void aManagerWritesTheTermsAndWithoutThemNothingIsSent() throws Exception {
        var old = terms();
        var key = UUID.randomUUID().toString();
        sends(tom, "/referral-terms", "key", key, "words", "").andExpect(status().isUnprocessableContent());
        for (var twice = 0; twice < 2; twice++) {
            sends(tom, "/referral-terms", "key", key, "seen", "1", "words", "Keep it to yourselves.")
                    .andExpect(redirectedUrl("/referral-terms"));
        }
        assertThat(sees(tom, "/referral-terms").select("textarea").text()).isEqualTo("Keep it to yourselves.");
        var referral = sent();
        var changed = page(tries(dana.account(), offer(referral), Step.ACCEPTED, "terms", old, "accept", "yes")
                .andExpect(status().isUnprocessableContent()));
        assertThat(changed.text()).contains("The terms were changed a moment ago", "Keep it to yourselves.");
        ALL.sql(
                        "delete from referral_terms where organisation_id = ? and id not in (select terms_id from referral_step where terms_id is not null)")
                .param(ashdown.id())
                .update();
        var second = written();
        takes(jay.account(), second, Step.YES);
        assertThat(sees(amina, second + "/saying/sent").text()).contains("A manager writes it first");
        tries(amina.account(), second, Step.SENT);
        assertThat(said(second)).isEqualTo(1);
    }

    /** Whoever accepts reads how to reach whoever sent it where that was written, and is sent to no number that is not there. */
    @Test
    void howWhoeverSentItIsReachedIsSaidWhereItIsKnown() throws Exception {
        var referral = sent();
        accepts(dana, offer(referral));
        assertThat(sees(dana, offer(referral)).select("main").text())
                .contains("Amina wrote nothing here on how to reach them.")
                .doesNotContain("call");
        var said =
                new String[] {"key", UUID.randomUUID().toString(), "seen", "0", "hello", "Hi", "phone", "0113 496 0102"
                };
        sends(amina, "/working", said).andExpect(redirectedUrl("/working"));
        takes(amina.account(), referral, Step.ENDED, "words", "Jay has a room");
        var other = written();
        takes(jay.account(), other, Step.YES);
        var form = sees(amina, other + "/saying/sent");
        assertThat(form.select("[name=words]").text()).isEqualTo("0113 496 0102");
        assertThat(form.select(".readers").text()).contains("Brightwell Homes");
        assertThat(form.select("main a[href=" + other + "]").eachText()).containsExactly("Go back without saving");
        takes(amina.account(), other, Step.SENT, "words", "0113 496 0102, not on Fridays");
        accepts(dana, offer(other));
        assertThat(sees(dana, offer(other)).select("main").text())
                .contains("So you reach Amina: 0113 496 0102, not on Fridays");
    }
}
