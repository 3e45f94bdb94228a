package org.kith.continuity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who worked with young people and when, as everything counts it: by returns and as it was said in Kith, whoever has several codes or an account
 * once. A day with somebody is one day, whoever said so. Called inside the actor's transaction; they see whom the actor sees.
 */
@Component
public class Spells {
    /** Of somebody who was only ever assigned, their account stands for the worker. */
    public static final String COLUMNS =
            "t.young_person_id, coalesce(t.worker_id, t.account_id) as worker_id, t.starts_on, t.ends_on,"
                    + " t.change_reason, t.not_in_return, t.known_until, t.handed_over";

    private final SpellSql sql;
    private final SameWorkerSql sameWorkers;

    Spells(SpellSql sql, SameWorkerSql sameWorkers) {
        this.sql = sql;
        this.sameWorkers = sameWorkers;
    }

    /** Of some young people of an organisation; whoever had nobody is not among them. */
    public Map<UUID, List<Spell>> of(UUID organisation, Collection<UUID> youngPeople) {
        return together(organisation, sql.of(youngPeople));
    }

    /** Of everybody the actor sees. */
    public Map<UUID, List<Spell>> ofEverybody(UUID organisation) {
        return together(organisation, sql.ofEverybody());
    }

    private Map<UUID, List<Spell>> together(UUID organisation, Map<UUID, List<Spell>> told) {
        var same = sameWorkers.of(organisation);
        told.replaceAll((young, spells) -> same.together(spells));
        return told;
    }

    /** Which workers of an organisation are one person. */
    public SameWorker samePersons(UUID organisation) {
        return sameWorkers.of(organisation);
    }

    /** Which workers of this young person are one person. */
    public SameWorker sameWorkers(UUID youngPerson) {
        return sameWorkers.with(youngPerson);
    }
}
