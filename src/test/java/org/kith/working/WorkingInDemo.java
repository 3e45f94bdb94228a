package org.kith.working;

import static org.assertj.core.api.Assertions.assertThat;

import org.kith.demo.InDemo;

/** Whoever goes is there for their visits, and whoever comes has said hello and how to reach them. */
final class WorkingInDemo implements InDemo {
    @Override
    public void isTold(Asked asked) {
        assertThat(asked.by("Hannah Frost", """
                select string_agg(a.name || ' ' || (s.phone is not null and s.hello <> '' and s.hours is not null) || ' ' || coalesce(s.away, ''), ', '
                           order by a.name) from working_said s join account a on a.id = s.account_id where a.name in ('Hannah Frost', 'Marek Nowak')
                """)).isEqualTo("Hannah Frost true , Marek Nowak true ");
    }
}
