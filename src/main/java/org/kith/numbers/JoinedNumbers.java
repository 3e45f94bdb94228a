package org.kith.numbers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which numbers are one young person, as somebody said. Asked inside the actor's transaction. */
@Component
public class JoinedNumbers {
    private final NumberAnswerSql sql;

    JoinedNumbers(NumberAnswerSql sql) {
        this.sql = sql;
    }

    /** What holds in an organisation: which numbers are somebody's beside the one Kith knows them by. */
    public OneNumber inOrganisation(UUID organisation) {
        return sql.inOrganisation(organisation);
    }

    /** Who Kith knows by a number. */
    public Optional<UUID> known(UUID organisation, String number) {
        return sql.numbered(organisation, number).map(NumberAnswerSql.Numbered::id);
    }
}
