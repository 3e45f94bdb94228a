package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.walk.Walker.ADMINISTRATOR;
import static org.kith.walk.Walker.ANALYST;
import static org.kith.walk.Walker.AUTHOR;
import static org.kith.walk.Walker.COLLEAGUE;
import static org.kith.walk.Walker.MANAGER_OF_ANOTHER_TEAM;
import static org.kith.walk.Walker.NOT_SIGNED_IN;
import static org.kith.walk.Walker.PARTNER;
import static org.kith.walk.Walker.PARTNER_OF_ANOTHER_SERVICE;
import static org.kith.walk.Walker.THEIR_MANAGER;
import static org.kith.walk.Walker.THEMSELVES;
import static org.kith.walk.Walker.WORKER_OF_ANOTHER_ORGANISATION;
import static org.kith.walk.Walker.WORKER_OF_ANOTHER_TEAM;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who comes in by a line of docs/ROUTES.md, in its own words. */
final class Doors {
    private static final Set<Walker> TEAM = EnumSet.of(AUTHOR, COLLEAGUE, THEIR_MANAGER);
    private static final Set<Walker> WORKERS =
            EnumSet.of(AUTHOR, COLLEAGUE, WORKER_OF_ANOTHER_TEAM, WORKER_OF_ANOTHER_ORGANISATION);
    private static final Set<Walker> MANAGERS = EnumSet.of(THEIR_MANAGER, MANAGER_OF_ANOTHER_TEAM);
    private static final Set<Walker> PARTNERS = EnumSet.of(PARTNER, PARTNER_OF_ANOTHER_SERVICE);
    private static final Set<Walker> YOUNG =
            EnumSet.of(THEMSELVES, Walker.ANOTHER_YOUNG_PERSON, Walker.YOUNG_PERSON_OF_ANOTHER_TEAM);
    private static final Set<Walker> EVERYBODY = EnumSet.allOf(Walker.class);
    private static final Set<Walker> SIGNED_IN = EnumSet.complementOf(EnumSet.of(NOT_SIGNED_IN));

    private static final Set<Walker> HERE = with(WORKERS, THEIR_MANAGER, MANAGER_OF_ANOTHER_TEAM, ANALYST);

    /** Words of the column “who”, where no young person is named in the address. */
    private static final Map<String, Set<Walker>> WHO = Map.ofEntries(
            Map.entry("anybody", EVERYBODY),
            Map.entry("whoever is signed in", SIGNED_IN),
            Map.entry("whoever is signed in: it only leads on", SIGNED_IN),
            Map.entry("everybody", SIGNED_IN),
            Map.entry("workers", WORKERS),
            Map.entry("managers", MANAGERS),
            Map.entry("analysts", EnumSet.of(ANALYST)),
            Map.entry("administrators", EnumSet.of(ADMINISTRATOR)),
            Map.entry("the administrator", EnumSet.of(ADMINISTRATOR)),
            Map.entry("partners", PARTNERS),
            Map.entry("the lead of the service", EnumSet.of(PARTNER_OF_ANOTHER_SERVICE)),
            Map.entry("partners of a service something is shared with", EnumSet.of(PARTNER)),
            Map.entry("managers of the team", EnumSet.of(THEIR_MANAGER)),
            Map.entry("managers of their team", EnumSet.of(THEIR_MANAGER)),
            Map.entry("the lead of their service", Set.of()),
            Map.entry("their service's lead", Set.of()),
            Map.entry("themselves", EnumSet.of(COLLEAGUE)),
            Map.entry("whoever came by a link", Set.of()),
            Map.entry("or is signed in", SIGNED_IN),
            Map.entry("the young person", YOUNG));

    /** The same where one is. */
    private static final Map<String, Set<Walker>> WHO_OF_THEM = Map.ofEntries(
            Map.entry("the young person", EnumSet.of(THEMSELVES)),
            Map.entry("they themselves", EnumSet.of(THEMSELVES)),
            Map.entry("their team", TEAM),
            Map.entry("the analyst", EnumSet.of(ANALYST)),
            Map.entry("recipients", EnumSet.of(PARTNER)),
            Map.entry("recipients who may add", Set.of()),
            Map.entry("managers of the team they are in", EnumSet.of(THEIR_MANAGER)),
            Map.entry("managers of the team of both", EnumSet.of(THEIR_MANAGER)),
            Map.entry("managers of their team", EnumSet.of(THEIR_MANAGER)),
            Map.entry("workers and managers of their team", TEAM),
            Map.entry("whoever opened it", EnumSet.of(WORKER_OF_ANOTHER_TEAM)),
            Map.entry("whoever wrote it", EnumSet.of(COLLEAGUE)),
            Map.entry("whoever put it there", EnumSet.of(COLLEAGUE)),
            Map.entry("whoever they asked", EnumSet.of(COLLEAGUE)),
            Map.entry("their team where staff did", TEAM),
            Map.entry("whoever sees the entry", with(TEAM, THEMSELVES, PARTNER)),
            Map.entry("recipients who wrote it", Set.of()));

    /** What says of whom was named before how far they may. */
    private static final Set<String> HOW_FAR = Set.of(
            "what is theirs to decide",
            "their own",
            "those meant for them",
            "who works here",
            "a link until there is a passkey",
            "a worker where no manager is");

    /** What hangs on one line of a list, and not on a kind of person alone: some of these, and nobody else. */
    private static final Map<String, Set<Walker>> AT_MOST = Map.ofEntries(
            Map.entry("whoever may be asked, about what they looked at; managers of the team", SIGNED_IN),
            Map.entry("whoever looked; a manager of the team who did not ask", EnumSet.of(PARTNER, THEIR_MANAGER)),
            Map.entry("managers, never about themselves", MANAGERS),
            Map.entry("managers of the team, never whoever opened it", EnumSet.of(THEIR_MANAGER)),
            Map.entry("the young person, once they are told", EnumSet.of(THEMSELVES)),
            Map.entry(
                    "whoever it is meant for, managers, administrators",
                    without(SIGNED_IN, WORKER_OF_ANOTHER_ORGANISATION)),
            Map.entry("whoever it binds, never a young person", without(SIGNED_IN, WORKER_OF_ANOTHER_ORGANISATION)),
            Map.entry("workers, managers, analysts; lists of workers: managers, analysts", HERE),
            Map.entry("the worker themselves, managers, analysts, administrators", with(HERE, ADMINISTRATOR)),
            Map.entry("the same", HERE),
            Map.entry("whoever took it away, but for partners", EnumSet.of(COLLEAGUE)),
            Map.entry("their side", TEAM),
            Map.entry("their author", SIGNED_IN),
            Map.entry("whoever is asked", with(TEAM, THEMSELVES)),
            Map.entry("whoever is asked; lately, where it shares", with(TEAM, THEMSELVES)),
            Map.entry("their team; lately, where it gives more", TEAM),
            Map.entry("whoever may answer there", with(TEAM, THEMSELVES)),
            Map.entry("the demo alone", EVERYBODY),
            Map.entry("its owner", Set.of()),
            Map.entry("whoever holds the link", EVERYBODY),
            Map.entry("the young person, their team, what is theirs to decide", with(TEAM, THEMSELVES)),
            Map.entry(
                    "the young person, their team, what is theirs to decide; lately, where it gives more",
                    with(TEAM, THEMSELVES)));

    private Doors() {}

    /**
     * @param may who may come, each of them
     * @param some whether it is enough that none but these do
     */
    record Door(Set<Walker> may, boolean some) {}

    static Door of(List<String> line) {
        var who = line.get(3);
        if (AT_MOST.containsKey(who)) {
            return new Door(AT_MOST.get(who), true);
        }
        var known = new HashMap<>(InWalks.beside(WHO, InWalks::doors));
        if (line.get(1).contains("{")) {
            known.putAll(InWalks.beside(WHO_OF_THEM, InWalks::doorsOfThem));
        }
        var may = EnumSet.noneOf(Walker.class);
        for (var one : who.split("[,;] ")) {
            if (!HOW_FAR.contains(one)) {
                assertThat(known).as("%s of %s", one, line.get(1)).containsKey(one);
                may.addAll(known.get(one));
            }
        }
        return new Door(may, false);
    }

    private static Set<Walker> with(Set<Walker> these, Walker... more) {
        var all = EnumSet.copyOf(these);
        all.addAll(List.of(more));
        return all;
    }

    private static Set<Walker> without(Set<Walker> these, Walker one) {
        var all = EnumSet.copyOf(these);
        all.remove(one);
        return all;
    }
}
