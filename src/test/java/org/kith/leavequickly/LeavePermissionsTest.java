package org.kith.leavequickly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.actor.Viewers;

class LeavePermissionsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            worker,        false, false
            manager,       false, true
            analyst,       false, false
            administrator, false, false
            young person,  true,  false
            partner,       false, false
            partner lead,  false, false
            arriving,      false, false
            """)
    void whoDoesWhat(String role, boolean own, boolean saySite) {
        assertThat(LeavePermissions.of(Viewers.of(role))).isEqualTo(new LeavePermissions(own, saySite));
    }
}
