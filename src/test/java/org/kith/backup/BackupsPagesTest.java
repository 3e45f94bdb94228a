package org.kith.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.kith.OnPages;

/** The administrator reads how backups go, and nobody else. */
class BackupsPagesTest extends OnPages {
    @Test
    void theAdministratorReadsThemAndNobodyElse() throws Exception {
        var ashdown = world.organisation("Ashdown");
        var team = ashdown.team("North");
        var piotr = ashdown.administrator("Piotr");
        var amina = team.worker("Amina");
        var jay = team.youngPerson("Jay").comesIn();
        world.settle();
        assertThat(sees(piotr, "/backups").text()).contains("Kith uses a PostgreSQL of your own");
        assertThat(sees(piotr, "/staff").select("nav a[href=/backups]")).hasSize(1);
        asks(amina, "/backups").andExpect(status().isForbidden());
        asks(jay.account(), "/backups").andExpect(status().isForbidden());
        assertThat(sees(amina, "/young-people").select("a[href=/backups]")).isEmpty();
    }
}
