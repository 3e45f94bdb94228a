package org.kith.returns;

import java.util.UUID;
import org.kith.numbers.JoinedNumbers;
import org.kith.numbers.OneNumber;
import org.kith.numbers.OtherZeros;
import org.kith.ssda903.Return903;
import org.springframework.stereotype.Component;

/** Numbers that are one young person's, as far as loading a return is concerned. */
@Component
class Numbering {
    private final JoinedNumbers answers;
    private final Joining joining;
    private final OtherZeros zeros;
    private final KnownSql known;

    Numbering(JoinedNumbers answers, Joining joining, OtherZeros zeros, KnownSql known) {
        this.answers = answers;
        this.zeros = zeros;
        this.known = known;
        this.joining = joining;
    }

    /** A return compared with what is known, each young person by the number Kith knows them by. */
    record Compared(OneNumber joined, Comparison changes) {}

    /** A return with the zeros that Kith knows its numbers with. */
    Return903 asKnown(UUID organisation, Return903 theReturn) {
        return zeros.asKnown(organisation, theReturn);
    }

    Compared compare(UUID organisation, Return903 theReturn) {
        var joined = answers.inOrganisation(organisation);
        var read = joined.of(theReturn);
        return new Compared(joined, Comparison.of(read, known.of(organisation, read)));
    }

    /**
     * The same as it is written: each number by itself, so that what is said of one of them can be told from the other's for ever. Numbers stand
     * apart from here on, until {@link #settle} joins them anew.
     */
    Comparison eachByItself(UUID organisation, Return903 theReturn, Compared compared) {
        if (compared.joined().joins().isEmpty()) {
            return compared.changes();
        }
        joining.standApart(organisation);
        return Comparison.of(theReturn, known.of(organisation, theReturn));
    }

    void settle(UUID organisation) {
        joining.settle(organisation);
    }
}
