package org.kith.shortcuts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.Young;

/** The list of shortcuts shows what is open to whoever asks, and they can be turned off. */
class ShortcutsPagesTest extends OnPages {
    Colleague amina;
    Colleague wendy;
    Colleague piotr;
    Young jay;

    @BeforeEach
    void tell() {
        var ashdown = world.organisation("Ashdown");
        var team = ashdown.team("North");
        amina = team.worker("Amina");
        jay = team.youngPerson("Jay").comesIn();
        wendy = ashdown.analyst("Wendy");
        piotr = ashdown.administrator("Piotr");
        world.settle();
    }

    private static String keys(Document page) {
        return String.join(" | ", page.select(".keys tbody th").eachText());
    }

    @Test
    void eachSeesThoseThatLeadSomewhereForThem() throws Exception {
        assertThat(keys(sees(amina, "/shortcuts"))).isEqualTo("/ | g y | g f | n | g n | g d | g w | ?");
        assertThat(keys(sees(wendy, "/shortcuts"))).isEqualTo("/ | g y | g f | g w | g r | ?");
        assertThat(keys(sees(piotr, "/shortcuts"))).isEqualTo("g w | g p | ?");
        for (var who : new Colleague[] {amina, wendy, piotr}) {
            for (var link : sees(who, "/shortcuts").select(".keys a")) {
                asks(who, link.attr("href")).andExpect(status().isOk());
            }
        }
    }

    @Test
    void aYoungPersonsPagesCarryNone() throws Exception {
        asks(jay.account(), "/shortcuts").andExpect(status().isForbidden());
        sends(jay.account(), "/shortcuts", "shortcuts", "off").andExpect(status().isForbidden());
        assertThat(sees(jay.account(), "/today").select("script[src*=shortcuts], a[href=/shortcuts]"))
                .isEmpty();
    }

    @Test
    void turnedOffNoPageCarriesThemAndTheListSaysSo() throws Exception {
        assertThat(sees(amina, "/young-people").select("script[data-keys*='n=/notes-of-the-day']"))
                .hasSize(1);
        var cookie = sends(amina, "/shortcuts", "shortcuts", "off")
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Set-Cookie");
        assertThat(cookie).startsWith("shortcuts=off;").contains("HttpOnly", "SameSite=Lax");
        var off = new Cookie("shortcuts", "off");
        var page = page(mvc.perform(get("/shortcuts").cookie(off).with(signedInAs(amina))));
        assertThat(page.select("script[src*=shortcuts]")).isEmpty();
        assertThat(page.text()).contains("They are turned off in this browser.");
        assertThat(page.select("button[name=shortcuts]").val()).isEqualTo("on");
        assertThat(sends(amina, "/shortcuts", "shortcuts", "on")
                        .andReturn()
                        .getResponse()
                        .getHeader("Set-Cookie"))
                .contains("Max-Age=0");
    }
}
