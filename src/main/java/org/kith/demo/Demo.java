package org.kith.demo;

import static org.kith.words.Words.say;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.actor.NotFound;
import org.kith.continuity.Figures;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The demo's story, told once on an empty database, and whom one can look as. Only there when Kith runs as a demo. */
@Component
@ConditionalOnProperty("kith.demo")
public class Demo {
    /** A demo has one organisation, and one more for each return that is tried under another name. */
    static final int MOST = 20;

    private final World world;
    private final DemoSql sql;
    private final ActorTransactions acting;
    private final Figures figures;
    private final List<DemoStory> ofRooms;

    Demo(World world, DemoSql sql, ActorTransactions acting, Figures figures, List<DemoStory> ofRooms) {
        this.world = world;
        this.sql = sql;
        this.acting = acting;
        this.figures = figures;
        this.ofRooms = ofRooms;
    }

    /** Tells the story unless there is an organisation already, and counts what is counted at night otherwise. */
    public void tell() {
        if (acting.as(Actor.job(JobName.INSTALL), viewer -> sql.nobodyYet())) {
            Story.tell(world, ofRooms);
            acting.as(Actor.job(JobName.INSTALL), viewer -> sql.organisations()).forEach(figures::refreshNow);
        }
    }

    /** @param more whether there are organisations that are not shown */
    record Shown(List<DemoSql.Person> people, boolean more) {}

    Shown everybody() {
        var latest = acting.as(Actor.job(JobName.INSTALL), viewer -> sql.latest(MOST + 1));
        var shown = latest.stream().limit(MOST).toList();
        var names = new HashMap<UUID, String>();
        for (var organisation : shown) {
            names.putAll(acting.as(Actor.job(JobName.COMMAND_LINE, organisation), viewer -> sql.namesOfYoungPeople()));
        }
        var people = acting.as(Actor.job(JobName.INSTALL), viewer -> sql.everybody(shown)).stream()
                .map(person -> person.named(names))
                .toList();
        return new Shown(people, latest.size() > MOST);
    }

    UUID known(UUID account) {
        if (!acting.as(Actor.job(JobName.SIGN_IN), viewer -> sql.isThere(account))) {
            throw new NotFound();
        }
        return account;
    }

    /** Somebody to look as in an organisation that came with a return and has no accounts. */
    UUID analystOf(UUID organisation) {
        if (!acting.as(Actor.job(JobName.INSTALL), viewer -> sql.organisations())
                .contains(organisation)) {
            throw new NotFound();
        }
        return acting.as(Actor.job(JobName.INSTALL, organisation), viewer -> sql.analyst(organisation)
                .orElseGet(() -> sql.addAnalyst(organisation, say("demo.analyst"))));
    }
}
