package org.kith.usualsharing;

import org.kith.demo.DemoStory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What sharing is usually for in the demo: a home for half a year, health for as long as somebody is asked about it. */
@Component
@ConditionalOnProperty("kith.demo")
final class UsualSharingStory implements DemoStory {
    private static final String SAID = """
            insert into usual_share (id, organisation_id, section, purpose, months, said_by, said_at)
            select gen_random_uuid(), a.organisation_id, x.section, x.purpose, x.months, a.id, kith.moment()
              from (values (cast(? as text), cast(? as text), cast(? as int), cast(? as uuid))) x (section, purpose, months, by)
              join account a on a.id = x.by
            """;

    @Override
    public void tell(Characters there) {
        var tom = there.colleague("Tom Ridley");
        tom.hasWritten(SAID, "home", "So that they can help with where you live", 6, tom.account());
        tom.hasWritten(SAID, "health", "So that they know what helps when you are not well", 3, tom.account());
    }
}
