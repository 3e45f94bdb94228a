package org.kith.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Rows of {@code episode}, {@code involvement} and {@code history} as values. */
final class StoryRows {
    private StoryRows() {}

    static Episode episode(ResultSet row) throws SQLException {
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

    static Told.Missing missing(ResultSet row) throws SQLException {
        return new Told.Missing(
                row.getString("kind"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                leftOpen(row));
    }

    static Told.Order order(ResultSet row) throws SQLException {
        return new Told.Order(
                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class), leftOpen(row));
    }

    /** Null where every return named the row that should have, and once it has an end. */
    static @Nullable LeftOpen leftOpen(ResultSet row) throws SQLException {
        return LeftOpen.of(
                row.getObject("not_in_return", Integer.class),
                row.getObject("known_until", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }

    static Spell spell(ResultSet row) throws SQLException {
        return new Spell(
                row.getString("worker_id"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                ChangeReason.orNone(row.getString("change_reason")),
                leftOpen(row));
    }

    static NamesBeforePage.Before nameBefore(ResultSet row) throws SQLException {
        return new NamesBeforePage.Before(
                row.getString("name"),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getString("ended_by"),
                row.getBoolean("ended_by_themselves"));
    }

    static Told.Earlier earlier(ResultSet row) throws SQLException {
        return new Told.Earlier(
                row.getString("of_table"),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getString("ended_by"),
                row.getString("ended_by_role"),
                row.getBoolean("withdrawn"),
                new Told.Facts(
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("born", LocalDate.class),
                        row.getString("number"),
                        row.getString("worker"),
                        row.getString("code"),
                        row.getString("activity"),
                        row.getString("accommodation"),
                        row.getObject("year", Integer.class)));
    }
}
