package org.kith.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An organisation being told of. */
public final class InOrganisation {
    private final UUID id = UUID.randomUUID();
    private final List<Runnable> unfinished = new ArrayList<>();
    private final String name;
    private final World world;
    final Rows rows = new Rows();
    private String coveredUntil = "";

    InOrganisation(String name, World world) {
        this.name = name;
        this.world = world;
        whenSettled(() -> rows.organisations.add(id, name, coveredUntil.isEmpty() ? null : day(coveredUntil)));
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Its record covers nothing after that day, as when all there is came with a return. */
    public InOrganisation coveredUntil(String when) {
        coveredUntil = when;
        return this;
    }

    public InTeam team(String teamName) {
        return new InTeam(this, teamName);
    }

    /** @param kind such as {@code housing} */
    public InService service(String called, String kind) {
        return new InService(this, called, kind);
    }

    public Colleague analyst(String who) {
        return new Colleague(this, who, "analyst");
    }

    /** A worker who is in no team. */
    public Colleague worker(String who) {
        return new Colleague(this, who, "worker");
    }

    public Colleague administrator(String who) {
        return new Colleague(this, who, "administrator");
    }

    /** A policy of the organisation, written by a manager or an administrator. */
    public Agreed agrees(Colleague author, String title) {
        return new Agreed(this, author, title);
    }

    /** A worker only a return has named. */
    public Colleague swId(String code) {
        return Colleague.known(this, code);
    }

    java.time.OffsetDateTime moment(String words) {
        return day(words)
                .atTime(java.time.LocalTime.NOON)
                .atZone(org.kith.words.Dates.LONDON)
                .toOffsetDateTime();
    }

    public LocalDate day(String words) {
        return world.when(words);
    }

    /** Things still being told are written down as they stand when the story settles. */
    void whenSettled(Runnable write) {
        unfinished.add(write);
        world.awaits(this);
    }

    void finish() {
        unfinished.forEach(Runnable::run);
        unfinished.clear();
    }
}
