package org.kith.record;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.kith.demo.Colleague;
import org.kith.demo.InTeam;

/** What tests of entries that are kept back begin with. */
abstract class OnWithholding extends OnRecord {
    static final String CANARY = "zanzibar";

    Colleague tom;

    @Override
    protected void tellMore(InTeam north, InTeam river) {
        tom = north.manager("Tom");
    }

    void withholds(String entry, String until) throws Exception {
        sends(amina, entry + "/withholding", "reason", "serious-harm", "reviewOn", until)
                .andExpect(status().is3xxRedirection());
    }
}
