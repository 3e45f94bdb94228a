package org.kith.working;

import org.kith.demo.DemoStory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What colleagues can be to a young person in the demo, and what young people read for it. */
@Component
@ConditionalOnProperty("kith.demo")
final class WorkingStoryOfRoles implements DemoStory {
    private static final String ROLE = """
            insert into worker_role (id, organisation_id, name, own_name, made_at, made_by)
            select gen_random_uuid(), a.organisation_id, ?, ?, kith.moment(), a.id from account a where a.id = ?
            """;

    @Override
    public void tell(Characters there) {
        var tom = there.colleague("Tom Ridley");
        tom.hasWritten(ROLE, "key worker", "key worker", tom.account());
        tom.hasWritten(ROLE, "personal adviser", "personal adviser", tom.account());
        tom.hasWritten(ROLE, "PA for housing", "helper with homes", tom.account());
    }
}
