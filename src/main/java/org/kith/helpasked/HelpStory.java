package org.kith.helpasked;

import java.util.UUID;
import org.kith.demo.DemoStory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What one young person of the demo would like help with, which nobody answered yet. */
@Component
@ConditionalOnProperty("kith.demo")
final class HelpStory implements DemoStory {
    private static final String ASK = """
            insert into help_ask (id, organisation_id, young_person_id, about, words, asked_by, asked_at)
            values (?, ?, ?, 'money', ?, ?, kith.moment())
            """;

    @Override
    public void tell(Characters there) {
        var maya = there.youngPerson("Maya").comesIn();
        maya.hasWritten(
                ASK,
                UUID.randomUUID(),
                there.organisation().id(),
                maya.id(),
                "A letter came about a phone contract. I do not understand what they want from me.",
                maya.account());
    }
}
