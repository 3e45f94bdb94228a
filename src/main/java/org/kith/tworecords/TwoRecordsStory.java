package org.kith.tworecords;

import java.util.UUID;
import org.kith.demo.DemoStory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Two records of the demo that may be one young person's, as a worker proposed: it waits for somebody else to look at both. */
@Component
@ConditionalOnProperty("kith.demo")
final class TwoRecordsStory implements DemoStory {
    private static final String INSERT = """
            insert into record_pair (id, organisation_id, young_person_id, other_id, proposed_at, proposed_by, because)
            values (?, ?, ?, ?, kith.moment(), ?, ?)
            """;

    @Override
    public void tell(Characters there) {
        var hannah = there.colleague("Hannah Frost");
        hannah.hasWritten(
                INSERT,
                UUID.randomUUID(),
                there.organisation().id(),
                there.youngPerson("Aaron").id(),
                there.youngPerson("Finn").id(),
                hannah.account(),
                "Aaron says he was Finn at his school before. The birthdays are not the same, so please look too.");
    }
}
