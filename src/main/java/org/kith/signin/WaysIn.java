package org.kith.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.springframework.stereotype.Component;

/** How people come in, for those who make links for them. */
@Component
public class WaysIn {
    private final WayInSql sql;
    private final YoungPersonInvitationSql young;

    WaysIn(WayInSql sql, YoungPersonInvitationSql young) {
        this.sql = sql;
        this.young = young;
    }

    /**
     * Within the transaction of whoever asks.
     *
     * @throws NotFound when there is no such account for them
     */
    public WayIn of(UUID account) {
        return sql.of(account).orElseThrow(NotFound::new);
    }

    /** Whoever decides about this account's ways in waits until those before have decided. */
    public void oneByOne(UUID account) {
        sql.oneByOne(account);
    }

    /**
     * The account itself.
     *
     * @throws NotFound where it is that of a young person, whose way in stands with them
     */
    public UUID notYoung(UUID account) {
        return sql.notYoung(account);
    }

    /**
     * The account a young person comes in with.
     *
     * @throws NotFound when they have none, or whoever acts does not see them
     */
    public UUID ofYoungPerson(UUID person) {
        return young.of(person)
                .flatMap(door -> Optional.ofNullable(door.account()))
                .orElseThrow(NotFound::new);
    }

    /** Those in their teams who have a passkey, by name. */
    public List<WayIn.Of> teamMates(Viewer viewer) {
        return sql.teamMates(viewer);
    }

    /** Writes down that a device is lost, which signs them out everywhere, and takes the passkey away that was on it, or all of them. */
    public void lost(Viewer by, UUID account, @Nullable UUID passkey, String because) {
        sql.lost(by, account, passkey, because);
    }
}
