package org.kith.tworecords;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/** Says which two records are one young person's, each verb in the transaction of whoever says it. Nothing else follows from it. */
@Component
class RecordPairs {
    private final RecordPairSql sql;
    private final OneRecordSql records;

    RecordPairs(RecordPairSql sql, OneRecordSql records) {
        this.sql = sql;
        this.records = records;
    }

    List<RecordPair> of(UUID young) {
        return sql.of(young);
    }

    RecordPair find(UUID young, UUID pair) {
        return of(young).stream()
                .filter(one -> one.id().equals(pair))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A record of whoever acts' own teams. */
    OneRecord record(UUID id) {
        return records.of(id).orElseThrow(NotFound::new);
    }

    Optional<OneRecord> recordIfAny(UUID id) {
        return records.of(id);
    }

    List<OneRecord> called(UUID id, String nameOrNumber) {
        return records.called(id, nameOrNumber);
    }

    /** Why nobody proposes two or says that they are one, in words. */
    Optional<String> whyNot(OneRecord one, OneRecord other) {
        if (one.id().equals(other.id())) {
            return Optional.of(say("two.same"));
        }
        return Stream.of(one, other)
                .filter(each -> sql.wasWrittenDownOnce(each.id()))
                .findFirst()
                .map(each -> say("two.once", each.called()));
    }

    /** Answers whether it stands as it was proposed here, by this form or one before. */
    boolean propose(Viewer viewer, UUID young, UUID other, Form form) {
        var because = form.words(TwoRecordsForm.BECAUSE);
        sql.propose(viewer, form.key(), young, other, because);
        return of(young).stream()
                .anyMatch(pair -> !pair.isOver()
                        && pair.isOf(young, other)
                        && pair.mine()
                        && pair.because().equals(because));
    }

    /** Answers whether it holds now, as whoever acts said, and nobody before them. */
    boolean confirm(Viewer viewer, UUID young, UUID pair) {
        var now = find(young, pair);
        if (now.waits()) {
            NotAllowed.unless(now.mayConfirm(), "two.not-second");
            sql.confirm(viewer, pair);
        }
        var after = find(young, pair);
        return after.holds() && after.confirmedByYou();
    }

    /** Answers whether it is over for this reason. */
    boolean undo(Viewer viewer, UUID young, UUID pair, String because) {
        sql.undo(viewer, pair, because);
        return because.equals(find(young, pair).undoneBecause());
    }
}
