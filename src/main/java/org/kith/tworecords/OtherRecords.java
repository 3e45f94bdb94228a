package org.kith.tworecords;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.people.BesideRecord;
import org.springframework.stereotype.Component;

/** Beside a young person’s record: their other ones, and where one is said to be so. */
@Component
class OtherRecords implements BesideRecord {
    private final ActorTransactions acting;
    private final RecordPairSql sql;
    private final OneRecordSql records;

    OtherRecords(ActorTransactions acting, RecordPairSql sql, OneRecordSql records) {
        this.acting = acting;
        this.sql = sql;
        this.records = records;
    }

    @Override
    public List<Link> of(Viewer viewer, UUID young) {
        if (!TwoRecordsPermissions.of(viewer).say()) {
            return List.of();
        }
        var found = sql.others(young).stream()
                .flatMap(other -> records.of(other).stream())
                .toList();
        acting.shownInList(found.stream().map(OneRecord::id).toList(), TwoRecordsPages.LOOK);
        var others = found.stream()
                .flatMap(other -> Stream.of(
                        new Link(other.address(), say("two.other", other.told())),
                        new Link(TwoRecordsPage.at(young) + "?with=" + other.id(), say("two.beside.both"))))
                .toList();
        return others.isEmpty() ? List.of(new Link(TwoRecordsPage.at(young), say("two.beside.none"))) : others;
    }
}
