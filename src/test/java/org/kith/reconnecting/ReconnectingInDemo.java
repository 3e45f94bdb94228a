package org.kith.reconnecting;

import static org.assertj.core.api.Assertions.assertThat;

import org.kith.demo.InDemo;

/** Somebody was asked, and one yes is still missing. */
final class ReconnectingInDemo implements InDemo {
    @Override
    public void isTold(Asked asked) {
        assertThat(asked.by("Amina Okafor", """
                select string_agg(step, ' ' order by said_at) from reconnection_step where step not in ('note')
                """)).isEqualTo("found safe confirmed asked");
    }
}
