package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.withholding.Reason;

/** Keeping an entry back where others decide about it at the same moment, or decided since a page was opened. */
class WithholdingAtOncePagesTest extends OnWithholding {
    /** Several of the team decide at the same moment, each from a page of their own. */
    @Test
    void whoeverDecidesAtOnceLeavesOneDecision() throws Exception {
        var entry = writes(amina.account(), jay, "About " + CANARY);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var sends = new ArrayList<Callable<Object>>();
            for (int i = 1; i <= 16; i++) {
                var day = TestClock.today().plusDays(i).toString();
                var who = List.of(amina, ben, tom).get(i % 3);
                sends.add(() -> sends(who, entry + "/withholding", "reason", "crime", "reviewOn", day));
            }
            for (var done : threads.invokeAll(sends)) {
                done.get();
            }
        }
        assertThat(sees(amina, "/withheld").select("tbody tr")).hasSize(1);
        sends(ben, entry + "/withholding/end").andExpect(status().is3xxRedirection());
        assertThat(sees(amina, "/withheld").select("tbody tr")).isEmpty();
    }

    /** What a colleague decided since a page was opened is not undone by it. */
    @Test
    void aPageFromBeforeItWasDecidedAgainLetsNothingGo() throws Exception {
        var entry = writes(amina.account(), jay, "About " + CANARY);
        withholds(entry, "2027-05-05");
        var whole = decided(entry, "withholding");
        sends(ben, entry + "/withholding", "reason", "crime", "reviewOn", "2027-06-06");
        var told =
                page(sends(amina, entry + "/withholding/end", "decided", whole).andExpect(status().isConflict()));
        assertThat(told.select("[role=status]").text()).contains("still kept back");
        asks(jay.account(), entry).andExpect(status().isNotFound());
        sends(amina, entry + "/withholding/end", "decided", decided(entry, "withholding"))
                .andExpect(status().is3xxRedirection());
        sees(jay.account(), entry);
    }

    /** Nor is the reason it is kept back for: whoever sent the old page reads what they chose, and decides knowing what stands. */
    @Test
    void aPageFromBeforeItWasDecidedAgainGivesItNoOtherReason() throws Exception {
        var entry = writes(amina.account(), jay, "About " + CANARY);
        assertThat(decided(entry, "withholding")).isEqualTo("none");
        withholds(entry, "2027-05-05");
        conflicts(entry + "/withholding", "none");
        var whole = decided(entry, "withholding");
        sends(ben, entry + "/withholding", "reason", "crime", "reviewOn", "2027-06-06", "decided", whole)
                .andExpect(status().is3xxRedirection());
        conflicts(entry + "/withholding", whole);
        sends(amina, entry + "/withholding", "reason", "crime", "reviewOn", "2027-06-06", "decided", whole)
                .andExpect(status().is3xxRedirection());
        sends(
                        amina,
                        entry + "/withholding",
                        "reason",
                        "serious-harm",
                        "reviewOn",
                        "2027-07-07",
                        "decided",
                        decided(entry, "withholding"))
                .andExpect(status().is3xxRedirection());
    }

    private void conflicts(String address, String decided) throws Exception {
        var told = page(sends(amina, address, "reason", "serious-harm", "reviewOn", "2027-07-07", "decided", decided)
                .andExpect(status().isConflict()));
        assertThat(told.select("[role=status]").text()).contains("Somebody decided about this again");
        assertThat(told.select("textarea").text())
                .contains(Reason.ofKey("serious-harm").orElseThrow().words(), "7 July 2027");
    }

    private String decided(String entry, String form) throws Exception {
        return sees(amina, entry)
                .select("form[action$=/" + form + "] input[name=decided]")
                .val();
    }
}
