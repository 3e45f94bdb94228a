package org.kith.introductions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An introduction as it is sent: twice, at the same time, not whole, and by whoever may not. */
class IntroductionsFormsPagesTest extends OnIntroductions {
    @Test
    void whatIsSentTwiceIsKeptOnceAndWhoIsSecondLooksFirst() throws Exception {
        var one = begun(amina.account(), "else", "name", "Sunita");
        var key = UUID.randomUUID().toString();
        var anew = new String[] {"key", key, "whom", "else", "why", "She has the keys of the flat", "name", "Sunita"};
        sends(amina, all(), anew).andExpect(redirectedUrl(one));
        for (var twice = 0; twice < 2; twice++) {
            sends(jay.account(), one + "/parts/wishes", "key", key, "seen", "0", "how", "A walk")
                    .andExpect(redirectedUrl(one));
        }
        assertThat(said(one)).isEqualTo(1);
        page(sends(jay.account(), one + "/parts/wishes", "key", key, "seen", "0", "how", "A run")
                .andExpect(status().isConflict()));
        var late = page(
                sends(amina, one + "/parts/wishes", "key", UUID.randomUUID().toString(), "seen", "0", "where", "Here")
                        .andExpect(status().isConflict()));
        assertThat(late.select("main .warning").text())
                .contains("while you were writing", "Jay wrote down a wish on", "A walk");
        assertThat(late.select("#where").text()).isEqualTo("Here");
        assertThat(late.select("[name=seen]").val()).isEqualTo("1");
        assertThat(sees(amina, one + "/parts/wishes").select("#where").text()).isEqualTo("Here");
        page(tries(jay.account(), one, "wishes", "how", "A walk", "none", "yes")
                .andExpect(status().isUnprocessableContent()));
        var plan = page(tries(amina.account(), one, "plan", "day", day(-1), "time", "", "place", "")
                .andExpect(status().isUnprocessableContent()));
        assertThat(plan.select(".error").eachText()).hasSize(3);
        says(amina.account(), one, "call-off", "words", "She moved away");
        var over = page(sends(
                        amina,
                        one + "/parts/hello",
                        "key",
                        UUID.randomUUID().toString(),
                        "seen",
                        "1",
                        "words",
                        "Hi, I am Sunita")
                .andExpect(status().isConflict()));
        assertThat(over.select("main").text()).contains("Hi, I am Sunita", "can not be said any more");
        assertThat(sees(jay.account(), aboutMe()).select("h1").text())
                .as("not the part of the record that is called About me")
                .isEqualTo("Good to know about me");
        var mine = UUID.randomUUID().toString();
        for (var twice = 0; twice < 2; twice++) {
            sends(jay.account(), aboutMe(), "key", mine, "seen", "0", "words", "Call me Jay")
                    .andExpect(redirectedUrl(aboutMe()));
        }
        var other =
                page(sends(jay.account(), aboutMe(), "key", UUID.randomUUID().toString(), "seen", "0", "words", "J")
                        .andExpect(status().isConflict()));
        assertThat(other.select("main").text()).contains("Call me Jay");
        var about = begun(amina.account(), "else", "name", "Ray") + "/parts/about";
        var none = new String[] {"key", UUID.randomUUID().toString(), "seen", "0"};
        var all = about.substring(0, about.indexOf("/parts"));
        sends(jay.account(), about, none).andExpect(redirectedUrl(all));
        says(jay.account(), all, "about", "lines", "Call me Jay");
        page(sends(jay.account(), about, none).andExpect(status().isConflict()));
        assertThat(other.select("#words").text()).isEqualTo("J");
    }

    @Test
    void theTableRefusesAPlanWithoutAWishOrWhichIsNotWhole() throws Exception {
        var one = begun(amina.account(), "else", "name", "Sunita");
        var other = begun(amina.account(), "else", "name", "Ray");
        says(jay.account(), one, "wishes", "how", "A walk");
        says(amina.account(), one, "hello", "words", "Hi");
        var wish = "kind = 'how'";
        assertThatThrownBy(() -> plans(one, "null", "'The café'", wish)).hasMessageContaining("check constraint");
        assertThatThrownBy(() -> plans(one, "'16:00'", "null", wish)).hasMessageContaining("check constraint");
        assertThatThrownBy(() -> plans(one, "'16:00'", "'The café'", "false")).hasMessageContaining("check constraint");
        assertThatThrownBy(() -> plans(one, "'16:00'", "'The café'", "kind = 'hello'"))
                .hasMessageContaining("foreign key");
        assertThatThrownBy(() -> plans(other, "'16:00'", "'The café'", wish)).hasMessageContaining("foreign key");
        plans(one, "'16:00'", "'The café'", wish);
        assertThat(said(one)).isEqualTo(3);
    }

    @Test
    void nobodyElseReadsOrWritesIt() throws Exception {
        var one = begun(amina.account(), "else", "name", "Sunita");
        var part = one + "/parts/wishes";
        var fields = new String[] {"key", UUID.randomUUID().toString(), "seen", "0", "how", "x", "words", "x"};
        for (var hidden : new UUID[] {ruth.account(), administrator.account(), partner.account(), maya.account()}) {
            for (var page : new String[] {all(), all() + "/new", one, part, aboutMe()}) {
                asks(hidden, page).andExpect(status().isNotFound());
            }
            for (var to : new String[] {
                all(),
                part,
                draftsOf(jay) + "introduction",
                draftsOf(jay) + "introduction-wishes-" + one.substring(one.lastIndexOf('/') + 1),
                aboutMe(),
                draftsOf(jay) + "introduction-about"
            }) {
                sends(hidden, to, fields).andExpect(status().isNotFound());
            }
        }
        for (var page : new String[] {all(), one, part, aboutMe()}) {
            asks(analyst, page).andExpect(status().isForbidden());
        }
        for (var theirs : new String[] {aboutMe(), one + "/parts/about"}) {
            assertThat(page(asks(amina, theirs).andExpect(status().isForbidden()))
                            .select("main")
                            .text())
                    .isNotEmpty();
        }
        sends(amina, aboutMe(), fields).andExpect(status().isForbidden());
        sends(amina, one + "/parts/about", fields).andExpect(status().isForbidden());
        sends(jay.account(), one + "/parts/hello", fields).andExpect(status().isForbidden());
        asks(amina, one + "/parts/other").andExpect(status().isNotFound());
        var mayas = "/young-people/" + maya.id() + "/introductions" + one.substring(one.lastIndexOf('/'));
        asks(maya.account(), mayas).andExpect(status().isNotFound());
        asks(amina, mayas).andExpect(status().isNotFound());
        ruth.opensInEmergency(jay, "Jay rang at night and was alone").stillOpen();
        world.settle();
        assertThat(sees(ruth, all()).select(".card").text()).contains("Sunita");
        assertThat(sees(ruth, one).select("main a[href*=/parts/]")).isEmpty();
        assertThat(page(asks(ruth, all() + "/new").andExpect(status().isForbidden()))
                        .text())
                .contains("In an emergency you only read");
        sends(ruth, part, fields).andExpect(status().isForbidden());
        assertThat(said(one)).isZero();
    }
}
