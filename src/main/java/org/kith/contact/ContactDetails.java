package org.kith.contact;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/**
 * How young people can be reached: read and said. What is said anew ends what stood there, which stays. Called inside the actor's
 * transaction.
 */
@Component
public class ContactDetails {
    private final ContactSql sql;

    ContactDetails(ContactSql sql) {
        this.sql = sql;
    }

    /**
     * The latest that was said of somebody.
     *
     * @param value null where it was taken away
     * @param byThemselves whether the young person said so, or took it away
     */
    public record Latest(
            UUID youngPersonId, ContactKind kind, @Nullable String value, boolean byThemselves) {}

    /**
     * What is to be said of somebody.
     *
     * @param value null to take away what stands
     * @param seen what stood there when it was decided; null for nothing
     */
    public record Said(
            UUID youngPerson,
            @Nullable String value,
            @Nullable String seen) {}

    /** A look at a page about them, and at how they are reached, where whoever looks reads that there. */
    public static AccessLogEntry seen(AccessLogEntry look, Viewer viewer) {
        return ContactPermissions.of(viewer).see() ? seen(look) : look;
    }

    /** A look at a page, and at how they are reached. */
    public static AccessLogEntry seen(AccessLogEntry look) {
        return look.with("reach");
    }

    /** How they are reached now, for a page about them; null for whoever reads it nowhere. */
    public @Nullable HowToReach of(Viewer viewer, UUID youngPerson) {
        var may = ContactPermissions.of(viewer);
        if (!may.see()) {
            return null;
        }
        return HowToReach.of(
                youngPerson, sql.details(youngPerson), may.change(), youngPerson.equals(viewer.youngPerson()));
    }

    /** Of each of these and each way to reach them, the latest that was said. */
    public List<Latest> latest(UUID organisation, Collection<UUID> youngPeople) {
        return sql.latest(organisation, youngPeople);
    }

    /** Says it of many, but for those of whom it no longer says what was seen. Answers of how many. */
    public int say(UUID organisation, ContactKind kind, List<Said> all) {
        sql.lock(all.stream().map(Said::youngPerson).toList());
        var at = sql.moment();
        sql.end(organisation, kind, all, at);
        return sql.say(organisation, kind, all, at);
    }

    /**
     * Keeps what was typed of each kind that was touched, or nothing of it where something else was said of one of them meanwhile. Answers
     * whether it stands there.
     */
    boolean keep(Viewer viewer, UUID youngPerson, Form form) {
        sql.lock(List.of(youngPerson));
        var now = Objects.requireNonNull(of(viewer, youngPerson), "only whoever sees it says otherwise");
        var changed = Arrays.stream(ContactKind.values())
                .filter(kind -> ContactForm.isTouched(form, kind))
                .filter(kind -> !Objects.equals(ContactForm.value(form, kind), now.now(kind)))
                .toList();
        if (!changed.stream().allMatch(kind -> Objects.equals(ContactForm.seen(form, kind), now.now(kind)))) {
            return false;
        }
        for (var kind : changed) {
            var said = List.of(new Said(youngPerson, ContactForm.value(form, kind), now.now(kind)));
            say(Objects.requireNonNull(viewer.organisation()), kind, said);
        }
        return true;
    }
}
