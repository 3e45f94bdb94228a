package org.kith.returns;

import java.util.List;
import java.util.UUID;
import org.kith.numbers.JoinedNumbers;
import org.kith.numbers.OneNumber;
import org.kith.ssda903.Return903;
import org.springframework.stereotype.Component;

/** Numbers that are one young person's, as far as loading a return is concerned: which they are, and what is stated under which. */
@Component
class Numbering {
    private static final String FACTS = "young_person";

    private final JoinedNumbers answers;
    private final Joining joining;
    private final KnownSql known;
    private final StatedSql sql;

    Numbering(JoinedNumbers answers, Joining joining, KnownSql known, StatedSql sql) {
        this.answers = answers;
        this.known = known;
        this.joining = joining;
        this.sql = sql;
    }

    /** A return compared with what is known, each young person by the number Kith knows them by. */
    record Compared(OneNumber joined, Comparison changes) {}

    Compared compare(UUID organisation, Return903 theReturn) {
        var joined = answers.inOrganisation(organisation);
        var read = joined.of(theReturn);
        return new Compared(joined, Comparison.of(read, known.of(organisation, read)));
    }

    void settle(UUID organisation) {
        joining.settle(organisation);
    }

    /**
     * Before a return is written: remembers what rows said that it states anew under another number than before.
     *
     * @return to be run once it is written: remembers which rows came under the other number
     */
    Runnable remember(UUID organisation, Compared compared, Return903 asWritten) {
        var changes = compared.changes();
        if (compared.joined().joins().isEmpty()) {
            return () -> {};
        }
        var stating = new StatedSql.Stating(
                organisation, changes.year(), compared.joined().under(asWritten));
        sql.before(FACTS, "id", stating, changes.facts.stated());
        var before = Joining.TABLES.stream()
                .map(table -> before(table.name(), stating, changes.of(table).stated()))
                .toList();
        return () -> before.forEach(ids -> sql.after(ids.table(), stating, ids.rows()));
    }

    /** The rows of one table that were there before. */
    private record Rows(String table, List<UUID> rows) {}

    private Rows before(String table, StatedSql.Stating stating, List<UUID> stated) {
        sql.before(table, "young_person_id", stating, stated);
        return new Rows(table, sql.rows(table, stating));
    }
}
