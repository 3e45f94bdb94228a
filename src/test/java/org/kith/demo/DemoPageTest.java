package org.kith.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever tries Kith is offered four people first, one of each kind, and those who have most to show. */
class DemoPageTest {
    private static final UUID HOUSE = UUID.randomUUID();

    private static DemoSql.Person person(String name, String role, @Nullable String about) {
        return new DemoSql.Person(HOUSE, "Brackwater", UUID.randomUUID(), name, role, about, false);
    }

    private static DemoPage page(List<DemoSql.Person> everybody) {
        return DemoPage.of(new Demo.Shown(everybody, false));
    }

    @Test
    void offersFourStoriesFirst() {
        var page = page(List.of(
                person("Piotr", "administrator", "Looks after Kith"),
                person("Dana", "partner", "Sees Home"),
                person("Kofi", "worker", null),
                person("Tom", "manager", null),
                person("Amina", "worker", "In North"),
                person("Grace", "manager", "Manages Riverside"),
                person("Maya", "young person", null)));
        assertThat(page.stories().stream().map(DemoSql.Person::name)).containsExactly("Maya", "Amina", "Grace", "Dana");
        assertThat(page(List.of()).stories()).isEmpty();
    }
}
