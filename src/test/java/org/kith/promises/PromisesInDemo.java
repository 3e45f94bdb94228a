package org.kith.promises;

import static org.assertj.core.api.Assertions.assertThat;

import org.kith.demo.InDemo;

/** A promise kept, one changed together to a Thursday, and one not kept. */
final class PromisesInDemo implements InDemo {
    @Override
    public void isTold(Asked asked) {
        assertThat(
                        asked.by(
                                "Amina Okafor",
                                "select string_agg(distinct step, ' ' order by step) from promise_story where step in ('kept', 'change', 'not-kept')"))
                .isEqualTo("change kept not-kept");
        assertThat(asked.by("Amina Okafor", """
                select count(*) from promise_story s where s.step = 'change' and s.words like '%Thursday%' and extract(dow from s.due) <> 4
                """)).isEqualTo("0");
    }
}
