package org.kith.groups;

import java.util.Objects;
import java.util.UUID;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;

/** What was written to several at once, being told of: in demos and in tests. */
record ToldTogether(InOrganisation house, Colleague worker, What what, String on, String title, String words, UUID id) {
    private static final String PART = """
            insert into group_part (id, organisation_id, young_person_id, entry_id, group_id, what, words, said_by, said_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, kith.moment())
            """;
    private static final String AGREEMENT = """
            insert into group_agreement (id, organisation_id, young_person_id, entry_id, agreed, said_by, said_at)
            values (?, ?, ?, ?, ?, ?, kith.moment())
            """;
    private static final String ASK = """
            insert into group_ask (id, organisation_id, group_id, account_id, title, words, asked_by, asked_at)
            values (?, ?, ?, ?, '', ?, ?, kith.moment())
            """;
    private static final String MEMBER = """
            insert into group_member (id, organisation_id, young_person_id, group_id, name, from_day, told, said_by, said_at)
            values (?, ?, ?, ?, ?, current_date - 90, true, ?, kith.moment())
            """;

    static ToldTogether of(InOrganisation house, Colleague worker, What what, String on) {
        return new ToldTogether(house, worker, what, on, "", "We went to the sea.", UUID.randomUUID());
    }

    ToldTogether saying(String heading, String said) {
        return new ToldTogether(house, worker, what, on, heading, said, id);
    }

    /** @param own what they alone read beside it */
    UUID to(Young young, String own) {
        var entry = worker.writes(young, "people", what.kind().key()).on(on).titled(title);
        var greeting = title.isEmpty() ? "" : "Hi " + young.called() + ",\n\n";
        entry.saying((greeting + words + "\n\n" + own).strip());
        young.hasWrittenOfThem(
                worker,
                PART,
                UUID.randomUUID(),
                house.id(),
                young.id(),
                entry.id(),
                id,
                what.key(),
                words,
                Objects.requireNonNull(worker.account()));
        return entry.id();
    }

    void says(Young young, UUID entry, boolean agreed) {
        young.hasWritten(AGREEMENT, UUID.randomUUID(), house.id(), young.id(), entry, agreed, young.account());
    }

    /** Somebody of another team, whether young people of theirs are in a group that stays. */
    static void asked(InOrganisation house, Colleague worker, UUID group, String name, Colleague whom) {
        worker.hasWritten(ASK, UUID.randomUUID(), house.id(), group, whom.account(), name, worker.account());
    }

    static void inGroup(InOrganisation house, Colleague worker, UUID group, String name, Young... members) {
        for (var young : members) {
            young.hasWrittenOfThem(
                    worker, MEMBER, UUID.randomUUID(), house.id(), young.id(), group, name, worker.account());
        }
    }
}
