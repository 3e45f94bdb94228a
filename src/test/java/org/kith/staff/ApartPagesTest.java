package org.kith.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.demo.Colleague;

/** That two accounts of one name are two people, as an administrator says who is neither. */
class ApartPagesTest extends OnPages {
    Colleague piotr;
    Colleague sarah;
    Colleague other;
    Colleague third;
    Colleague ben;
    Colleague stranger;

    @BeforeEach
    void tell() {
        var ashdown = world.organisation("Ashdown");
        piotr = ashdown.administrator("Piotr");
        third = ashdown.administrator("Sarah Jones");
        sarah = ashdown.team("North").worker("Sarah Jones");
        other = ashdown.team("River").manager("sarah jones");
        ben = ashdown.team("Hill").worker("Ben");
        stranger = world.organisation("Elsewhere").administrator("Sarah Jones");
        world.settle();
    }

    private String address() {
        return address(sarah.account(), other.account());
    }

    private static String address(UUID one, UUID another) {
        return "/accounts/" + one + "/namesakes/" + another;
    }

    private boolean isOnePerson() {
        return acting.as(ben.actor(), viewer -> jdbc.sql("select kith.one_person(?, ?)")
                .params(other.account(), sarah.account())
                .query(Boolean.class)
                .single());
    }

    private int rows() {
        return acting.as(piotr.actor(), viewer -> jdbc.sql("select count(*)::int from told_apart")
                .query(Integer.class)
                .single());
    }

    @Test
    void anAdministratorSaysThatTheyAreTwoAndTakesItBack() throws Exception {
        assertThat(isOnePerson()).isTrue();
        var theirs = sees(piotr, "/staff/" + sarah.account());
        assertThat(theirs.select("a[href=" + address() + "]")).hasSize(1);
        assertThat(theirs.text()).contains("count as one person.").doesNotContain("count as two people.");
        var wrong = page(sends(piotr, address(), "because", " ").andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".summary").text()).contains("Write how you know");
        var key = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            sends(piotr, address(), "key", key, "because", "I met both").andExpect(redirectedUrl(address()));
        }
        sends(piotr, address(other.account(), sarah.account()), "because", "I met both, again")
                .andExpect(redirectedUrl(address(other.account(), sarah.account())));
        assertThat(rows()).isOne();
        assertThat(isOnePerson()).isFalse();
        assertThat(sees(third, address()).text())
                .contains("They count as two people.")
                .contains("Piotr said on")
                .contains("“I met both”");
        assertThat(sees(piotr, "/staff/" + other.account()).text()).contains("count as two people.");
        sends(third, address() + "/removal").andExpect(redirectedUrl(address()));
        assertThat(isOnePerson()).isTrue();
        assertThat(sees(piotr, address()).text())
                .contains("They count as one person.")
                .contains("“I met both”")
                .contains("Sarah Jones took that back on");
        sends(piotr, address(), "because", "They sat beside each other").andExpect(redirectedUrl(address()));
        assertThat(rows()).isEqualTo(2);
        assertThat(isOnePerson()).isFalse();
    }

    @Test
    void nobodyTellsThemselvesApart() throws Exception {
        var own = address(third.account(), sarah.account());
        for (var theirs : new String[] {own, address()}) {
            assertThat(sees(third, theirs).select("main form")).isEmpty();
            assertThat(sees(third, theirs).text()).contains("Ask another administrator");
            sends(third, theirs, "because", "I know").andExpect(status().isForbidden());
        }
        assertThat(rows()).isZero();
        assertThat(sees(piotr, address(ben.account(), sarah.account())).text()).contains("no name in common");
        sends(piotr, address(ben.account(), sarah.account()), "because", "I know")
                .andExpect(status().isForbidden());
    }

    @Test
    void isTheAdministratorsAlone() throws Exception {
        for (var who : new Colleague[] {sarah, other, ben}) {
            asks(who, address()).andExpect(status().isForbidden());
            sends(who, address(), "because", "x").andExpect(status().isForbidden());
            sends(who, address() + "/removal").andExpect(status().isForbidden());
        }
        asks(stranger, address()).andExpect(status().isNotFound());
        asks(piotr, address(sarah.account(), sarah.account())).andExpect(status().isNotFound());
        asks(piotr, address(sarah.account(), stranger.account())).andExpect(status().isNotFound());
        asks(piotr, address(sarah.account(), UUID.randomUUID())).andExpect(status().isNotFound());
    }
}
