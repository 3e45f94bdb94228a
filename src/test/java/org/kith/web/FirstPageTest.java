package org.kith.web;

import static org.kith.SignedInAs.signedInAs;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.demo.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@KithTest
class FirstPageTest {
    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Test
    void eachRoleComesToTheirWork() throws Exception {
        var ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        var amina = north.worker("Amina");
        var tom = north.manager("Tom");
        var wendy = ashdown.analyst("Wendy");
        var piotr = ashdown.administrator("Piotr");
        world.settle();
        for (var who : java.util.List.of(amina, tom, wendy)) {
            mvc.perform(get("/").with(signedInAs(who))).andExpect(redirectedUrl("/young-people"));
        }
        mvc.perform(get("/").with(signedInAs(piotr))).andExpect(redirectedUrl("/staff"));
    }

    @Test
    void whoeverIsNotSignedInSignsIn() throws Exception {
        mvc.perform(get("/")).andExpect(redirectedUrl("/sign-in"));
    }
}
