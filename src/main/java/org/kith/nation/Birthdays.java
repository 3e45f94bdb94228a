package org.kith.nation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** What changes on a birthday where somebody works, and what managers write of it. Called inside the actor's transaction; what was said before stays. */
@Component
public class Birthdays {
    private final Nations nations;
    private final BirthdaySql sql;

    Birthdays(Nations nations, BirthdaySql sql) {
        this.nations = nations;
        this.sql = sql;
    }

    /** @param age whatever it is: of one that changes nothing in the nation, Kith knows nothing */
    public BirthdayLaw of(Viewer viewer, int age) {
        return of(nations.of(viewer).orElse(null), age);
    }

    private BirthdayLaw of(@Nullable Nation nation, int age) {
        return new BirthdayLaw(nation, age, sql.now(nation, age).orElse(null));
    }

    /** Those that are looked ahead to. */
    List<BirthdayLaw> all(Viewer viewer) {
        var nation = nations.of(viewer).orElse(null);
        return Nation.birthdays(nation).stream().map(age -> of(nation, age)).toList();
    }

    int times(BirthdayLaw law) {
        return sql.times(law.nation(), law.age());
    }

    /** In the organisation's words. Answers whether they stand: not where something was said since the form began. */
    boolean write(Viewer viewer, BirthdayLaw law, Form form) {
        return say(viewer, law, form, form.words(BirthdayForm.OWN), form.words(BirthdayForm.TEAM));
    }

    /** Kith's words hold again. */
    boolean takeBack(Viewer viewer, BirthdayLaw law, Form form) {
        return law.ours() == null || say(viewer, law, form, null, null);
    }

    private boolean say(Viewer viewer, BirthdayLaw law, Form form, @Nullable String own, @Nullable String team) {
        sql.oneByOne(Objects.requireNonNull(viewer.organisation(), "managers belong to one"));
        var now = sql.now(law.nation(), law.age()).orElse(null);
        if (isSame(now, own, team)) {
            return true;
        }
        if (sql.isSaid(form.key()) || times(law) != form.number(BirthdayForm.SEEN)) {
            return false;
        }
        sql.say(viewer, form.key(), law, times(law) + 1, own, team);
        return true;
    }

    private static boolean isSame(BirthdayLaw.@Nullable Ours now, @Nullable String own, @Nullable String team) {
        return now == null ? own == null : now.own().equals(own) && now.team().equals(team);
    }

    /** What drafts of a birthday's form are told apart by. */
    static UUID reference(int age) {
        return new UUID(0, age);
    }
}
