package org.kith.reflection;

import java.util.UUID;
import org.kith.demo.DemoStory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What one worker of the demo wrote for herself. */
@Component
@ConditionalOnProperty("kith.demo")
final class ReflectionStory implements DemoStory {
    private static final String WRITE = """
            insert into reflection (id, organisation_id, young_person_id, account_id, purpose, words, written_at)
            values (?, ?, ?, ?, 'security', ?, kith.moment())
            """;

    @Override
    public void tell(Characters there) {
        var jay = there.youngPerson("Jay").comesIn();
        var amina = there.colleague("Amina Okafor");
        jay.hasWrittenOfThem(
                amina,
                WRITE,
                UUID.randomUUID(),
                there.organisation().id(),
                jay.id(),
                amina.account(),
                "I missed the flat, and then I was extra busy for a week. I think I was ashamed. What Jay saw is somebody who is away.");
    }
}
