package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import org.kith.demo.InDemo;

/** A circle that changed over three years. */
final class CircleInDemo implements InDemo {
    @Override
    public void isTold(Asked asked) {
        assertThat(asked.by("Amina Okafor", """
                select (min(c.said_at) < now() - interval '35 months') || ' ' || (count(distinct date_trunc('month', c.said_at)) > 5)
                  from circle_closeness c join person_name n on n.young_person_id = c.young_person_id where n.known_as = 'Jay'
                """)).isEqualTo("true true");
    }
}
