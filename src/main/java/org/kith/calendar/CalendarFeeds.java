package org.kith.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.actor.Viewer;
import org.kith.database.BeginToken;
import org.kith.database.KeyedHash;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Addresses that calendars read. What one ends with follows from its id and a key that is in no database, so that whoever made it can copy it again; in the
 * database is its SHA-256.
 */
@Component
class CalendarFeeds {
    /** A phone, a tablet and a computer, and some to spare. */
    static final int MOST = 5;

    private final ActorTransactions acting;
    private final CalendarFeedSql sql;
    private final URI baseUrl;
    private final KeyedHash ends;

    CalendarFeeds(
            ActorTransactions acting, CalendarFeedSql sql, @Value("${kith.base-url}") URI baseUrl, BeginToken token) {
        this.acting = acting;
        this.sql = sql;
        this.baseUrl = baseUrl;
        this.ends = token.keyed("addresses of calendars");
    }

    List<CalendarFeed.Shown> own() {
        return sql.own().stream()
                .map(one -> new CalendarFeed.Shown(one, baseUrl.resolve("/calendar/" + endOf(one.id()))))
                .toList();
    }

    /** Whose it is; nothing where it opens nothing, or no more. */
    Optional<CalendarFeedSql.Found> find(String end) {
        return acting.as(Actor.job(JobName.SIGN_IN), viewer -> sql.find(hash(end)));
    }

    void make(Viewer viewer, UUID form, String called) {
        sql.make(viewer, form, called, hash(endOf(form)));
    }

    void end(UUID id) {
        sql.end(id);
    }

    private String endOf(UUID id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ends.of(id.toString()));
    }

    private static byte[] hash(String end) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(end.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
