package org.kith.joining;

import java.util.UUID;
import org.kith.demo.DemoStory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A worker of the demo whom a return knows by a second code, as her manager proposed: it waits for somebody else to look at both. */
@Component
@ConditionalOnProperty("kith.demo")
final class JoiningStory implements DemoStory {
    private static final String INSERT = """
            insert into worker_join (id, organisation_id, worker_id, account_id, joined_by, because, joined_at)
            values (?, ?, ?, ?, ?, ?, kith.moment())
            """;

    @Override
    public void tell(Characters there) {
        var house = there.organisation();
        var code = house.swId("RC-0931");
        code.worksWith(there.youngPerson("Maya")).since("15 months ago").until("13 months ago");
        var grace = there.colleague("Grace Bell");
        grace.hasWritten(
                INSERT,
                UUID.randomUUID(),
                house.id(),
                code.worker(),
                there.colleague("Ruth Carver").account(),
                grace.account(),
                "The return has called Ruth RC-0931 since she stood in for two months. The visits in her diary are the same.");
    }
}
