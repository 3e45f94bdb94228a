package org.kith.oracle;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares what opening a record comes to: whether there is one, what line it leaves in the log, and what an emergency opens. */
record Looks(AsKith kith, MadeWorld world, Findings findings) {
    void compare(Who who, @Nullable UUID about) throws SQLException {
        if (about == null || who.account() != null && Eyes.out(world, who.account())) {
            return;
        }
        var eyes = Eyes.of(world, who, about);
        kith.begins(who, about);
        kith.takingBack(() -> look(who, eyes));
        kith.takingBack(() -> list(who, eyes, about));
        kith.takingBack(() -> opens(who, eyes, "known_as"));
        kith.takingBack(() -> opens(who, eyes, "child_number"));
        kith.begins(who, null);
        kith.takingBack(() -> list(who, Eyes.of(world, who, null), about));
    }

    private void look(Who who, Eyes eyes) throws SQLException {
        var sees = sees(eyes, eyes.about());
        differs(who, eyes, "looks", sees ? "t" : "f", kith.answer("select kith.look('record', '{health,home}')"));
        if (sees && !findings.enough()) {
            differs(who, eyes, "leaves a line of", line(eyes), kith.lastLine());
        }
    }

    /** There is such a young person for whoever sees their name. */
    private boolean sees(Eyes eyes, @Nullable UUID person) {
        return world.rows("person_name", name -> name.person().equals(person)).stream()
                .allMatch(name -> Rules.of("person_name").sees(eyes, name).yes());
    }

    /** The line names the sections they could see of those asked for; of others, what is shared with them at all. */
    private static String line(Eyes eyes) {
        Set<String> asked = new TreeSet<>(Set.of("health", "home"));
        if (!eyes.whole(eyes.about())) {
            var shared = new TreeSet<>(eyes.sections(eyes.about(), false));
            asked.retainAll(shared);
            asked = asked.isEmpty() ? shared : asked;
        }
        return String.join(" ", asked) + emergency(eyes, eyes.about());
    }

    /** In an emergency the line says so, and why. */
    private static String emergency(Eyes eyes, @Nullable UUID person) {
        var reason = eyes.emergencyReason(person);
        return reason == null ? "" : " emergency " + reason;
    }

    private void list(Who who, Eyes eyes, @Nullable UUID person) throws SQLException {
        var sees = sees(eyes, person);
        differs(
                who,
                eyes,
                "looks at a list",
                sees ? "1" : "0",
                kith.answer("select kith.look_at_list(array[?::uuid], 'list', '{}')", person));
        if (sees && !findings.enough()) {
            differs(who, eyes, "leaves a line in a list of", emergency(eyes, person), kith.lastLine());
        }
    }

    /** By what they are called, or by their number. */
    private void opens(Who who, Eyes eyes, String by) throws SQLException {
        var person = world.find("young_person", eyes.about());
        var got = kith.answer(
                "select concat_ws(' ', outcome, person) from kith.open_in_emergency(gen_random_uuid(), ?, ?::date, 'x', null, null)",
                " " + person.text(by).toUpperCase(Locale.ROOT),
                person.text("date_of_birth"));
        differs(who, eyes, "opens in an emergency", EmergencyRules.comesOf(eyes, person, by), got);
    }

    private void differs(Who who, Eyes eyes, String does, String expected, String got) {
        findings.compared("reading", does, !expected.equals("f") && !expected.equals("0"));
        if (!expected.equals(got)) {
            var because = new Answer(true, expected);
            var row = world.rows("young_person").getFirst();
            findings.add(new Disagreement(who, eyes.about(), does, because, got, row));
        }
    }
}
