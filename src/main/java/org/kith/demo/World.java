package org.kith.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.continuity.Figures;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The language in which tests, the demo and the benchmarks tell who there is and what happened:
 *
 * <pre>
 * var ashdown = world.organisation("Ashdown");
 * var north = ashdown.team("North");
 * var amina = north.worker("Amina Okafor");
 * var jay = north.youngPerson("Jay").born("17 years ago");
 * jay.home("U4").since("2 years ago");
 * amina.worksWith(jay).since("1 year ago");
 * world.settle();
 * </pre>
 *
 * Nothing is written until {@link #settle()}, which writes it all through the policy, as the jobs that may.
 */
@Component
public final class World {
    private final ActorTransactions acting;
    private final JdbcTemplate jdbc;
    private final Figures figures;
    private final Clock clock;
    private final Set<InOrganisation> organisations = new LinkedHashSet<>();

    public World(ActorTransactions acting, JdbcTemplate jdbc, Figures figures, Clock clock) {
        this.acting = acting;
        this.jdbc = jdbc;
        this.figures = figures;
        this.clock = clock;
    }

    public InOrganisation organisation(String name) {
        return new InOrganisation(name, this);
    }

    /** Something was told of this organisation that is not written yet. */
    void awaits(InOrganisation organisation) {
        organisations.add(organisation);
    }

    /** Writes everything told since the last time. */
    public void settle() {
        for (var organisation : organisations) {
            organisation.finish();
            acting.doAs(Actor.job(JobName.INSTALL, organisation.id()), viewer -> write(organisation.rows.set()));
            acting.doAs(Actor.job(JobName.IMPORT, organisation.id()), viewer -> {
                write(organisation.rows.told());
                figures.refresh(organisation.id());
            });
            acting.doAs(
                    Actor.job(JobName.INSTALL, organisation.id()),
                    viewer -> write(List.of(organisation.rows.youngAccounts)));
            organisation.rows.words.forEach(this::writeAsTheirAuthor);
            organisation.rows.emergencies.forEach(this::openInEmergency);
            organisation.rows.clear();
        }
        organisations.clear();
    }

    private void write(List<Rows.Table> tables) {
        tables.forEach(table -> table.write(jdbc));
    }

    private void writeAsTheirAuthor(Rows.Words words) {
        var author = Actor.person(words.author());
        if (words.person() == null) {
            acting.doAs(author, viewer -> jdbc.update(words.insert(), words.values()));
        } else {
            acting.changing(author, words.person(), viewer -> jdbc.update(words.insert(), words.values()));
        }
    }

    private void openInEmergency(Rows.Emergency emergency) {
        acting.doAs(Actor.person(emergency.by()), viewer -> {
            var opened = jdbc.queryForObject(
                    "select outcome from kith.open_in_emergency(?, ?, ?, ?, ?, ?)", String.class, emergency.values());
            if (!"open".equals(opened)) {
                throw new IllegalStateException("could not be opened in an emergency: " + opened);
            }
            jdbc.queryForObject("select kith.look('record', '{safety}')", Boolean.class);
            if (!emergency.open()) {
                jdbc.update(
                        "update emergency_access set ends_at = kith.now() where id = ?",
                        emergency.values()[0]);
            }
        });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate when(String words) {
        return When.of(words, LocalDate.now(clock));
    }
}
