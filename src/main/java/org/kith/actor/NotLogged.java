package org.kith.actor;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The line in the log of who looked could not be written, so nothing of the record is shown. */
public final class NotLogged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotLogged(Throwable cause) {
        super("the log of who looked could not be written", cause);
    }

    /** Whether the database could be asked, and did not write the line. A database that is away is told apart, and so is a line that waits for others. */
    static boolean isWhy(@Nullable Throwable failure) {
        return failure instanceof SQLException sql
                && sql.getSQLState() != null
                && !Busy.isWhy(sql)
                && !sql.getSQLState().startsWith("08")
                && !sql.getSQLState().startsWith("57");
    }
}
