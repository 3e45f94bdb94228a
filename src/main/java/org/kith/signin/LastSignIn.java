package org.kith.signin;

import static org.kith.words.Words.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/**
 * When somebody last used a passkey, or came in to make one. The passkeys of before a device was lost are gone, and with them when they were used.
 *
 * @param at null where it is not known
 * @param lost whether a device of theirs was said to be lost, and they have no passkey since
 */
public record LastSignIn(@Nullable Instant at, boolean lost) {
    /** For a statement in which the account is {@code a}: the columns {@link #of} reads. */
    public static final String COLUMNS = """
            greatest((select max(coalesce(p.last_used_at, p.made_at)) from passkey p where p.account_id = a.id),
                kith.came_in_elsewhere_at(a.id)) as last_sign_in,
            not exists (select from passkey p where p.account_id = a.id)
                and exists (select from way_in_change c where c.account_id = a.id and c.what = 'device lost') as lost
            """;

    public static LastSignIn of(ResultSet row) throws SQLException {
        var at = row.getObject("last_sign_in", OffsetDateTime.class);
        return new LastSignIn(at == null ? null : at.toInstant(), row.getBoolean("lost"));
    }

    public String inWords() {
        return at == null ? say(lost ? "staff.never.lost" : "staff.never") : Dates.moment(at);
    }
}
