package org.kith.reconnecting;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;
import org.kith.words.Dates;

/**
 * The form that says who looks from now on.
 *
 * @param whom whom the wish names; empty for a manager, who is not told
 * @param until who looked until now; empty for nobody
 * @param leftBy for a manager, what nobody looks after; null for the young person
 */
record LookerPage(
        Viewer viewer,
        YoungPersonHeader whose,
        String whom,
        String until,
        UUID wish,
        LookerSql.@Nullable Left leftBy,
        List<Option> team,
        Form form)
        implements KeptApart, FormPage {

    static String now(Wish wish) {
        var looker = wish.looker();
        return looker == null ? "" : looker.called();
    }

    /** Whoever leaves is no answer to who looks then; where nobody else can, they stay in the list. */
    static List<Option> without(UUID leaves, List<Option> team) {
        var others = team.stream()
                .filter(one -> !one.value().equals(leaves.toString()))
                .toList();
        return others.isEmpty() ? team : others;
    }

    /** What a manager is asked. */
    String who() {
        return say(left().soon() ? "reconnecting.looker.who.soon" : "reconnecting.looker.who");
    }

    boolean own() {
        return leftBy == null;
    }

    LookerSql.Left left() {
        return Objects.requireNonNull(leftBy);
    }

    /** What a manager is to know. */
    String leaves() {
        var there = left();
        var who = there.comesIn() ? "reconnecting.looker.what" : "reconnecting.looker.what.ask";
        return there.lastDay() == null
                ? say(who, whose.name(), until)
                : say(who + ".soon", whose.name(), until, Dates.longDay(there.lastDay()));
    }

    String list() {
        return whose.address() + "/reconnecting";
    }

    String address() {
        return list() + "/" + wish + "/looker";
    }

    String back() {
        return own() ? list() + "/" + wish : list();
    }

    String title() {
        return own()
                ? say("reconnecting.looker.own.title")
                : say(
                        left().lastDay() == null ? "reconnecting.looker.title" : "reconnecting.looker.title.soon",
                        whose.name());
    }

    /** How a manager knows: chosen by the young person, or by the manager where they could not be asked. */
    List<Option> chosen() {
        return List.of(
                new Option("as-told", say("reconnecting.looker.as-told", whose.name())),
                new Option("for-them", say("reconnecting.looker.for-them", whose.name())));
    }
}
