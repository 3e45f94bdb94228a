package org.kith.circle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/**
 * Says who matters to a young person. What is said anew stands beside what was said before, and nothing is written over. Called inside the
 * actor's transaction, which is about that young person; two who say something at once come one after the other.
 */
@Component
class Circle {
    private final CircleSql sql;
    private final ClosenessSql closeness;
    private final List<CircleLinks> links;

    Circle(CircleSql sql, ClosenessSql closeness, List<CircleLinks> links) {
        this.sql = sql;
        this.closeness = closeness;
        this.links = links;
    }

    /** What came of a form. */
    enum Kept {
        /** It stands there, now or from before. */
        THERE,
        /** It stood there already, and nothing is said anew. */
        STAYS,
        /** Something else does: the same form was kept with other words, or somebody was faster. */
        OTHERWISE
    }

    /** Everybody as it was said last before a moment; as they stand now, where that is null. */
    WholeCircle everybody(UUID youngPerson, @Nullable Instant before) {
        var close = closeness.all(youngPerson, before);
        return new WholeCircle(sql.all(youngPerson, before).stream()
                .map(one -> new PersonInCircle(one, close.get(one.id())))
                .toList());
    }

    /** As it was said before a moment; of whom the young person took off the list since, nobody else finds there what was said. */
    WholeCircle past(Viewer viewer, UUID youngPerson, Instant before) {
        var may = CirclePermissions.of(viewer);
        var unread = sql.all(youngPerson, null).stream()
                .filter(one -> !may.readWords(one))
                .map(PersonWhoMatters::id)
                .collect(Collectors.toSet());
        return everybody(youngPerson, before).without(unread);
    }

    /** Every version of one, the latest first. */
    List<PersonWhoMatters> versions(UUID youngPerson, UUID person) {
        var versions = sql.versions(youngPerson, person);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        return versions;
    }

    /** What other rooms offer, where the young person would like them back. */
    List<CircleLinks.CircleLink> beside(Viewer viewer, UUID youngPerson, PersonWhoMatters now) {
        return now.takenAway() || now.words().state() != CircleState.WANTED_BACK
                ? List.of()
                : links.stream()
                        .flatMap(room -> room.wantedBack(viewer, youngPerson, now.id()).stream())
                        .toList();
    }

    /** As they stand now, where this viewer may say otherwise. */
    PersonWhoMatters toChange(Viewer viewer, UUID youngPerson, UUID person) {
        CirclePermissions.of(viewer).mustSee();
        var now = versions(youngPerson, person).getFirst();
        CirclePermissions.of(viewer).mustChange(now);
        return now;
    }

    /** Who of the name that was typed is on the list, or was taken off it; none where this form was kept already, or said that it knows. */
    List<PersonWhoMatters> alike(UUID youngPerson, Form form) {
        var name = form.line("name");
        return form.value(CircleForm.KNOWN).equals(name)
                        || !sql.versions(youngPerson, form.key()).isEmpty()
                ? List.of()
                : sql.called(youngPerson, name);
    }

    /** Whether whoever acts wrote them down already, with the same words and as close: the form is sent once more, from another page of it. */
    boolean isWritten(UUID youngPerson, Form form) {
        sql.lock(youngPerson);
        var words = CircleForm.words(form);
        var how = CircleForm.closeness(form);
        return sql.called(youngPerson, words.name()).stream()
                .filter(one -> one.said().byYou() && one.state() == null && !one.takenAway())
                .filter(one -> one.words().equals(words) && !one.id().equals(form.key()))
                .anyMatch(one ->
                        how == null || how == inCircle(youngPerson, one.id()).closeness());
    }

    Kept add(Viewer viewer, UUID youngPerson, Form form) {
        sql.lock(youngPerson);
        var before = sql.versions(youngPerson, form.key());
        if (!before.isEmpty()) {
            return before.getLast().words().equals(CircleForm.words(form)) ? Kept.THERE : Kept.OTHERWISE;
        }
        keep(viewer, youngPerson, new CircleSql.NewVersion(form.key(), form.key(), 1, CircleForm.words(form), false));
        var how = CircleForm.closeness(form);
        if (how != null && CircleForm.words(form).state() != CircleState.NOT_SAFE) {
            closeness.say(viewer, youngPerson, new ClosenessSql.NewCloseness(form.key(), form.key(), 1, how));
        }
        return Kept.THERE;
    }

    Kept change(Viewer viewer, UUID youngPerson, UUID person, Form form) {
        sql.lock(youngPerson);
        var now = versions(youngPerson, person).getFirst();
        if (now.words().equals(CircleForm.words(form)) && !now.takenAway()) {
            return Kept.THERE;
        }
        if (now.version() != form.number(CircleForm.SEEN)) {
            return Kept.OTHERWISE;
        }
        var next = new CircleSql.NewVersion(form.key(), person, now.version() + 1, CircleForm.words(form), false);
        keep(viewer, youngPerson, next);
        return Kept.THERE;
    }

    /** Whether somebody is in their life now, as they said it to whoever works with them; what else is said stays as it is, and theirs. */
    Kept sayState(Viewer viewer, UUID youngPerson, UUID person, CircleState state, int seen) {
        sql.lock(youngPerson);
        var now = versions(youngPerson, person).getFirst();
        if (now.words().state() == state) {
            return Kept.STAYS;
        }
        if (now.version() != seen || now.takenAway()) {
            return Kept.OTHERWISE;
        }
        var words = now.words().with(state);
        keep(viewer, youngPerson, new CircleSql.NewVersion(UUID.randomUUID(), person, seen + 1, words, false, true));
        return Kept.THERE;
    }

    /** What it said stays among the versions. */
    Kept takeAway(Viewer viewer, UUID youngPerson, UUID person, int seen) {
        sql.lock(youngPerson);
        var now = versions(youngPerson, person).getFirst();
        if (now.takenAway()) {
            return Kept.THERE;
        }
        if (now.version() != seen) {
            return Kept.OTHERWISE;
        }
        keep(viewer, youngPerson, new CircleSql.NewVersion(UUID.randomUUID(), person, seen + 1, now.words(), true));
        return Kept.THERE;
    }

    /** To another ring, or out of all of them. Of whom was taken away or is not safe, that is said first that they are back. */
    Kept move(Viewer viewer, UUID youngPerson, UUID person, Form form) {
        sql.lock(youngPerson);
        var now = inCircle(youngPerson, person);
        var how = Closeness.ofKey(form.value("closeness")).orElse(null);
        if (!now.isThere() || now.closeness() != how && now.version() != form.number(CircleForm.SEEN)) {
            return Kept.OTHERWISE;
        }
        if (now.closeness() == how) {
            return Kept.STAYS;
        }
        var next = new ClosenessSql.NewCloseness(UUID.randomUUID(), person, now.version() + 1, how);
        return closeness.say(viewer, youngPerson, next) == 1 ? Kept.THERE : Kept.OTHERWISE;
    }

    private PersonInCircle inCircle(UUID youngPerson, UUID person) {
        var said = closeness.versions(youngPerson, person);
        return new PersonInCircle(versions(youngPerson, person).getFirst(), said.isEmpty() ? null : said.getFirst());
    }

    private void keep(Viewer viewer, UUID youngPerson, CircleSql.NewVersion version) {
        if (sql.say(viewer, youngPerson, version) == 0) {
            throw new NotFound();
        }
    }
}
