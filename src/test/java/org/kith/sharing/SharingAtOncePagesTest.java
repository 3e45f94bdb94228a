package org.kith.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A young person lets something go on and stops it in the same moment, from two tabs or by two touches. */
class SharingAtOncePagesTest extends OnSharing {

    private UUID soonOver() throws Exception {
        var fields = new ArrayList<>(List.of(fields("", "home=sees")));
        fields.set(fields.indexOf("until") + 1, TestClock.today().plusDays(5).toString());
        sends(jay.account(), brightwell(), fields.toArray(String[]::new)).andExpect(status().is3xxRedirection());
        return holding().getFirst();
    }

    private List<UUID> holding() {
        return acting.changing(jay.actor(), jay.id(), viewer -> jdbc.sql(
                        "select id from section_grant where young_person_id = ? and withdrawn_at is null and ends_at > now()")
                .param(jay.id())
                .query(UUID.class)
                .list());
    }

    private ResultActions touches(UUID grant, String what) throws Exception {
        return sends(jay.account(), sharing() + "/grants/" + grant + "/" + what);
    }

    @Test
    void whatIsStoppedStaysSoAlsoWhereItWasLetGoOnAMomentBefore() throws Exception {
        var grant = soonOver();
        touches(grant, "renewal").andExpect(status().is3xxRedirection());
        assertThat(holding()).hasSize(1).doesNotContain(grant);
        touches(grant, "withdrawal").andExpect(status().is3xxRedirection());
        assertThat(holding()).isEmpty();
        touches(grant, "renewal").andExpect(status().isConflict());
        assertThat(holding()).isEmpty();
    }

    @Test
    void ofBothAtOnceStoppingHolds() throws Exception {
        for (int i = 0; i < 3; i++) {
            var grant = soonOver();
            try (var threads = Executors.newFixedThreadPool(2)) {
                var both =
                        List.<Callable<Object>>of(() -> touches(grant, "renewal"), () -> touches(grant, "withdrawal"));
                for (var done : threads.invokeAll(both)) {
                    done.get();
                }
            }
            assertThat(holding()).isEmpty();
        }
    }

    /** As where stopping began first, by its own clock, and waited for whoever let it go on. */
    @Test
    void whatBeginsAfterStoppingBeganIsStoppedToo() throws Exception {
        soonOver();
        JdbcClient.create(TestDatabase.superuser())
                .sql("update section_grant set starts_at = now() + interval '2 seconds' where young_person_id = ?")
                .param(jay.id())
                .update();
        touches(holding().getFirst(), "withdrawal").andExpect(status().is3xxRedirection());
        assertThat(holding()).isEmpty();
    }

    @Test
    void lettingItGoOnTwiceAtOnceIsOnce() throws Exception {
        var grant = soonOver();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Object> goesOn = () -> touches(grant, "renewal");
            for (var done : threads.invokeAll(List.of(goesOn, goesOn))) {
                done.get();
            }
        }
        assertThat(holding()).hasSize(1).doesNotContain(grant);
    }
}
