package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Each line of docs/ROUTES.md says who may come, and each kind of person goes there, with a form that has nothing in it but its token: who is
 * named comes in; nobody else does, and is told so before anything is said of what is missing; and nothing is changed.
 */
class AnsweredAsWrittenTest extends OnDoors {
    private static final Set<Integer> TURNED_AWAY = Set.of(401, 403, 404);

    /** One button each, with nothing to fill in: what it is about stands in the address. Those with nothing to do here are asked with the rest. */
    private static final List<String> ONE_BUTTON = List.of(
            "/emergencies/{emergency}/seen",
            "/emergencies/{emergency}/telling",
            "/young-people/{id}/emergencies/{emergency}/heard",
            "/words/kind-words/{id}/ending",
            "/words/roles/{id}/ending",
            "/young-people/{id}/way-in",
            "/staff/{account}/link",
            "/services/{service}/people/{account}/link",
            "/our-people/{account}/link",
            "/young-people/{id}/sharing/grants/{grant}/withdrawal",
            "/just-for-me/{note}/throwing-away");

    /** A line of what was shown again, and what was typed and not sent, which is its author's alone. */
    private static final Set<String> OF_WHOEVER_SENT_IT = Set.of("reading", "draft");

    private final Set<String> wrong = new TreeSet<>();

    /** What was there when it was last read: pages are asked for first, so that what there is after one form is what there is before the next. */
    private Map<String, String> there = Map.of();

    @Test
    void whoIsNamedComesInAndNobodyElseAndNothingSentChangesNothing() throws Exception {
        for (var line : lines(false)) {
            if (!address(line).equals("/error") && !address(line).startsWith("/assets/")) {
                comeAsEverybody(line);
            }
        }
        var buttons = new ArrayList<List<String>>();
        there = Untouched.everything();
        for (var line : lines(true)) {
            if (ONE_BUTTON.contains(address(line))) {
                buttons.add(line);
                comeAsStrangers(line);
            } else {
                comeAsEverybody(line);
            }
            unchanged(line);
        }
        assertThat(buttons).hasSameSizeAs(ONE_BUTTON);
        for (var button : ONE_BUTTON) {
            press(buttons.stream()
                    .filter(line -> address(line).equals(button))
                    .findFirst()
                    .orElseThrow());
        }
        assertThat(wrong).isEmpty();
    }

    private static List<List<String>> lines(boolean sent) throws IOException {
        return AddressesTest.lines().stream()
                .filter(line -> line.get(0).equals("POST") == sent)
                .toList();
    }

    private void comeAsEverybody(List<String> line) throws Exception {
        var met = come(line, Set.of(Walker.values()));
        var door = door(line);
        met.forEach((walker, status) -> {
            var may = door.may().contains(walker);
            if (status >= 500 || TURNED_AWAY.contains(status) == may && !(may && door.some())) {
                wrong.add(said(line) + ": " + walker + (may ? " is named" : " is not named") + " and met " + status);
            }
        });
    }

    private void comeAsStrangers(List<String> line) throws Exception {
        var strangers = new TreeSet<>(Set.of(Walker.values()));
        strangers.removeAll(door(line).may());
        var met = come(line, strangers);
        assertThat(met.values()).as(said(line)).allMatch(TURNED_AWAY::contains);
    }

    /** Whoever may press the button does what it says, or it would not stand among them. */
    private void press(List<String> line) throws Exception {
        var before = Untouched.everything();
        var met = come(line, door(line).may());
        if (met.values().stream().noneMatch(status -> status == 200 || status == 302)
                || differing(before, Untouched.everything()).isEmpty()) {
            wrong.add(said(line) + " does nothing: " + met);
        }
    }

    private Map<Walker, Integer> come(List<String> line, Set<Walker> who) throws Exception {
        var address = routes.somewhere(address(line)).getFirst() + asked(line);
        var met = new EnumMap<Walker, Integer>(Walker.class);
        for (var walker : who) {
            var answer = comes(walker, line.get(0), address);
            met.put(walker, "/sign-in".equals(answer.getRedirectedUrl()) ? 401 : answer.getStatus());
        }
        return met;
    }

    /** What a page does not stand without. */
    private static String asked(List<String> line) {
        return address(line).equals("/figures/young-people") ? "?those=workers-1" : "";
    }

    /** What stands in an address is of their own organisation, but for those of another. */
    private static Doors.Door door(List<String> line) {
        var door = Doors.of(line);
        var may = new TreeSet<>(door.may());
        var anybodys = line.get(3).endsWith("only leads on") || line.get(3).equals("whoever holds the link");
        if (address(line).contains("{") && !anybodys) {
            may.remove(Walker.WORKER_OF_ANOTHER_ORGANISATION);
        }
        return new Doors.Door(may, door.some());
    }

    private void unchanged(List<String> line) {
        var before = there;
        there = Untouched.everything();
        var changed = differing(before, there);
        if (!changed.isEmpty()) {
            wrong.add(said(line) + " changed " + changed);
        }
    }

    private static Set<String> differing(Map<String, String> before, Map<String, String> after) {
        var tables = new TreeSet<>(after.keySet());
        tables.removeIf(table -> after.get(table).equals(before.get(table)));
        tables.removeAll(OF_WHOEVER_SENT_IT);
        return tables;
    }

    private static String address(List<String> line) {
        return line.get(1).replace("`", "");
    }

    private static String said(List<String> line) {
        return line.get(0) + " " + address(line);
    }
}
