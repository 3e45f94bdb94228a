package org.kith.policies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.web.PolicyPrompt;
import org.kith.words.Dates;

/** Rows about the policies of the organisation as values. */
final class OurPolicyRows {
    private OurPolicyRows() {}

    static OurPolicy policy(ResultSet row) throws SQLException {
        var ended = moment(row, "ended_at");
        return new OurPolicy(
                row.getObject("id", UUID.class),
                version(row),
                ended == null
                        ? null
                        : new OurPolicy.Ending(ended, row.getString("ended_by"), row.getString("ended_because")),
                acknowledgement(row));
    }

    static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getInt("number"),
                new Wording(row.getString("title"), row.getString("summary"), row.getString("words")),
                scope(row),
                new Version.Change(
                        row.getString("written_by"),
                        Objects.requireNonNull(moment(row, "written_at")),
                        row.getString("changed")),
                row.getInt("words_since"));
    }

    static OurPolicy.@Nullable Acknowledgement acknowledgement(ResultSet row) throws SQLException {
        var at = moment(row, "acknowledged_at");
        return at == null ? null : new OurPolicy.Acknowledgement(row.getInt("read_version"), at);
    }

    /** The first moment of the day after, in London. */
    static OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Dates.LONDON).toOffsetDateTime();
    }

    private static Scope scope(ResultSet row) throws SQLException {
        var bound = EnumSet.noneOf(Bound.class);
        keys(row, "bound").forEach(key -> bound.add(Bound.ofKey(key).orElseThrow()));
        var moments = EnumSet.noneOf(PolicyPrompt.class);
        keys(row, "moments").forEach(key -> moments.add(PolicyPrompt.ofKey(key).orElseThrow()));
        return new Scope(bound, moments, row.getObject("begins_on", LocalDate.class));
    }

    private static List<String> keys(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
