package org.kith.daynotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.record.OnRecord;

/** How many young people one page of notes of the day holds. */
class DayBoundsPagesTest extends OnRecord {
    private static final String DAY = "/notes-of-the-day";

    @Test
    void moreThanAPageHoldsIsSaid() throws Exception {
        var many = new StringBuilder(DAY + "?with=" + jay.id());
        for (var i = 0; i < DayForm.MOST; i++) {
            many.append("&with=").append(UUID.randomUUID());
        }
        assertThat(page(asks(amina, many.toString()).andExpect(status().isUnprocessableContent()))
                        .select(".summary")
                        .text())
                .contains("More than 30 are ticked");
        assertThat(sees(amina, DAY + "?with=nobody").select("label.choice")).hasSize(1);
    }
}
