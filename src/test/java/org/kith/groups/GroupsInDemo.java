package org.kith.groups;

import static org.assertj.core.api.Assertions.assertThat;

import org.kith.demo.InDemo;

/** The evenings are on Thursdays. */
final class GroupsInDemo implements InDemo {
    @Override
    public void isTold(Asked asked) {
        assertThat(asked.by("Amina Okafor", """
                select count(*) from entry where title = 'Thursday evening' and extract(dow from happened_on) <> 4
                """)).isEqualTo("0");
    }
}
