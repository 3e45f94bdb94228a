package org.kith.continuity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ChangeReason;

/** Rows of {@code episode} and {@code involvement} as values. */
public final class StoryRows {
    private StoryRows() {}

    public static Episode episode(ResultSet row) throws SQLException {
        return new Episode(
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("place"),
                row.getString("provider"),
                row.getString("legal_status"),
                row.getString("need"),
                row.getString("reason_new"),
                row.getString("reason_ceased"),
                row.getString("reason_place_change"),
                row.getString("home_postcode"),
                row.getString("place_postcode"),
                row.getString("urn"),
                leftOpen(row));
    }

    /** Null where every return named the row that should have, and once it has an end. */
    public static @Nullable LeftOpen leftOpen(ResultSet row) throws SQLException {
        return LeftOpen.of(
                row.getObject("not_in_return", Integer.class),
                row.getObject("known_until", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }

    public static Spell spell(ResultSet row) throws SQLException {
        return new Spell(
                row.getString("worker_id"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                ChangeReason.orNone(row.getString("change_reason")),
                leftOpen(row),
                row.getBoolean("handed_over"));
    }
}
