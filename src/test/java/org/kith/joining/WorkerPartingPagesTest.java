package org.kith.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A worker who turns out not to be whom somebody said: a no, and a yes that is taken back, and who is told of it. */
class WorkerPartingPagesTest extends OnWorkerJoins {
    @Test
    void aNoIsSaidWithWhyAndItCanBeProposedAnew() throws Exception {
        proposes(tom, amina, "Her code");
        proposes(tom, amina, "Her code");
        late(address(), "account", account(tom), "because", "My code");
        late(address(), "account", account(amina), "because", "She told me");
        var first = join(wendy);
        sends(wendy, address() + "/removal", "join", first, "because", "It is her sister’s")
                .andExpect(redirectedUrl(address()));
        assertThat(sees(tom, address()).select("#joins").text())
                .contains("Wendy said no, this is not Amina", "It is her sister’s");
        late(address() + "/removal", "join", first, "because", "Something else");
        var after = after(wendy.account(), sends(wendy, address() + "/confirmation", "join", first));
        assertThat(after.text()).as("of what is over").contains("Somebody took it back meanwhile");
        holds(false);
        proposes(tom, amina, "She is sure");
        sends(nia, address() + "/confirmation", "join", join(nia)).andExpect(redirectedUrl(address()));
        holds(true);
    }

    /** Both who said it hear that it was not so, and the young person that the name they read was the wrong one; nobody else. */
    @Test
    void whoSaidItAndWhoReadItAreToldThatItWasAMistake() throws Exception {
        var told = "We had said that Amina was there for you. That was a mistake.";
        saysWhoTheyAre(tom, wendy, code.worker(), amina, "Her code");
        sees(maya.account(), "/young-people/" + maya.id() + "/workers");
        assertThat(sees(maya.account(), "/today").text()).doesNotContain(told);
        sends(nia, address() + "/removal", "because", "It was Rachel").andExpect(redirectedUrl(address()));
        for (var who : List.of(tom, wendy)) {
            assertThat(sees(who, "/to-do").select("main").text())
                    .contains("SW77 – Nia says that this is not Amina", "“It was Rachel”", "Say who it is");
        }
        assertThat(sees(nia, "/to-do").select("main").text()).doesNotContain("is not Amina");
        assertThat(sees(maya.account(), "/today").select("main").text())
                .contains(told)
                .doesNotContain("Rachel");
        sees(maya.account(), "/young-people/" + maya.id() + "/workers");
        assertThat(sees(maya.account(), "/today").text()).doesNotContain(told);
        proposes(wendy, nia, "She is sure");
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain("is not Amina");
    }

    /** Also one they had before: the page says that young people see this name no more. */
    @Test
    void whatSomebodyWasCalledDoesNotComeBackOnceTheyAreNotThisWorker() throws Exception {
        sends(tom, worker() + "/name", "name", "Amina Old");
        saysWhoTheyAre(tom, wendy, code.worker(), amina, "Her code");
        sends(tom, address() + "/removal", "because", "Somebody else’s code").andExpect(redirectedUrl(address()));
        holds(false);
        assertThat(sees(tom, "/young-people/" + maya.id()).text()).doesNotContain("Amina Old");
    }
}
