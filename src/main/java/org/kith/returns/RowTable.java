package org.kith.returns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ChangeReason;
import org.kith.continuity.Episode;
import org.kith.continuity.Spell;
import org.kith.ssda903.CareLeaverStatus;
import org.kith.ssda903.MissingPeriod;
import org.kith.ssda903.OrderPeriod;
import org.kith.ssda903.ReturnFile;
import org.kith.ssda903.Review;

/**
 * How one kind of row of a return is kept.
 *
 * @param file the file of the return that states such rows
 * @param key what tells a young person's rows apart when a return states them anew
 */
record RowTable<T>(
        String name, ReturnFile file, String columns, Function<T, Object> key, Values<T> values, Reader<T> reader) {

    interface Values<T> {
        @Nullable
        Object[] of(T row);
    }

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static final RowTable<Episode> EPISODES = new RowTable<>(
            "episode",
            ReturnFile.EPISODES,
            "starts_on, ends_on, place, provider, legal_status, need, reason_new, reason_ceased, reason_place_change,"
                    + " home_postcode, place_postcode, urn",
            Episode::from,
            RowTable::valuesOf,
            RowTable::episode);

    /** Spells, with the worker's id as the worker. */
    static final RowTable<Spell> INVOLVEMENTS = new RowTable<>(
            "involvement",
            ReturnFile.SW_EPISODES,
            "worker_id, starts_on, ends_on, change_reason",
            spell -> List.of(spell.worker(), spell.from()),
            RowTable::valuesOf,
            RowTable::spell);

    static final RowTable<Review> REVIEWS = new RowTable<>(
            "review",
            ReturnFile.REVIEWS,
            "held_on, participation",
            Review::date,
            review -> new Object[] {review.date(), review.code()},
            row -> new Review(date(row, "held_on"), row.getString("participation")));

    static final RowTable<MissingPeriod> MISSING = new RowTable<>(
            "missing_period",
            ReturnFile.MISSING,
            "kind, starts_on, ends_on",
            period -> List.of(period.kind(), period.from()),
            period -> new @Nullable Object[] {period.kind(), period.from(), period.until()},
            row -> new MissingPeriod(row.getString("kind"), date(row, "starts_on"), date(row, "ends_on")));

    static final RowTable<OrderPeriod> ORDERS = new RowTable<>(
            "deprivation_of_liberty",
            ReturnFile.DOLO,
            "starts_on, ends_on",
            OrderPeriod::from,
            period -> new @Nullable Object[] {period.from(), period.until()},
            row -> new OrderPeriod(date(row, "starts_on"), date(row, "ends_on")));

    static final RowTable<CareLeaverStatus.OfYear> CARE_LEAVERS = new RowTable<>(
            "care_leaver_status",
            ReturnFile.OC3,
            "year, in_touch, activity, accommodation",
            CareLeaverStatus.OfYear::year,
            RowTable::valuesOf,
            RowTable::careLeaver);

    /** Whether its rows can go on from one year into the next. */
    boolean mayStayOpen() {
        return columns.contains("ends_on");
    }

    List<String> columnNames() {
        return Arrays.asList(columns.split(", "));
    }

    private static @Nullable Object[] valuesOf(Episode episode) {
        return new @Nullable Object[] {
            episode.from(),
            episode.until(),
            episode.place(),
            episode.provider(),
            episode.legalStatus(),
            episode.need(),
            episode.reasonForNewEpisode(),
            episode.reasonCeased(),
            episode.reasonForPlaceChange(),
            episode.homePostcode(),
            episode.placePostcode(),
            episode.urn()
        };
    }

    private static Episode episode(ResultSet row) throws SQLException {
        return new Episode(
                date(row, "starts_on"),
                date(row, "ends_on"),
                row.getString("place"),
                row.getString("provider"),
                row.getString("legal_status"),
                row.getString("need"),
                row.getString("reason_new"),
                row.getString("reason_ceased"),
                row.getString("reason_place_change"),
                row.getString("home_postcode"),
                row.getString("place_postcode"),
                row.getString("urn"));
    }

    private static @Nullable Object[] valuesOf(Spell spell) {
        return new @Nullable Object[] {
            java.util.UUID.fromString(spell.worker()),
            spell.from(),
            spell.until(),
            spell.reason() == null ? null : spell.reason().code()
        };
    }

    private static Spell spell(ResultSet row) throws SQLException {
        return new Spell(
                row.getString("worker_id"),
                date(row, "starts_on"),
                date(row, "ends_on"),
                ChangeReason.orNone(row.getString("change_reason")));
    }

    private static @Nullable Object[] valuesOf(CareLeaverStatus.OfYear told) {
        var status = told.status();
        return new Object[] {told.year(), status.inTouch(), status.activity(), status.accommodation()};
    }

    private static CareLeaverStatus.OfYear careLeaver(ResultSet row) throws SQLException {
        return new CareLeaverStatus.OfYear(
                row.getInt("year"),
                new CareLeaverStatus(
                        row.getString("in_touch"), row.getString("activity"), row.getString("accommodation")));
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
