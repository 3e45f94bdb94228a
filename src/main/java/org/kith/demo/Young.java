package org.kith.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Actor;

/** A young person being told of. */
public final class Young {
    private final UUID id = UUID.randomUUID();
    private final InOrganisation organisation;
    private final InTeam team;
    private final String knownAs;
    private final List<Living> homes = new ArrayList<>();
    private String born = "17 years ago";
    private @Nullable String childNumber;
    private @Nullable String unaccompaniedUntil;
    private @Nullable String left;
    private @Nullable UUID account;

    private record Living(String place, Stretch stretch) {}

    Young(InOrganisation organisation, InTeam team, String knownAs) {
        this.organisation = organisation;
        this.team = team;
        this.knownAs = knownAs;
        organisation.whenSettled(() -> {
            organisation.rows.youngPeople.add(
                    id,
                    organisation.id(),
                    team.id(),
                    childNumber,
                    knownAs.isEmpty() ? null : knownAs,
                    organisation.day(born),
                    "1",
                    "REFU",
                    unaccompaniedUntil == null ? null : organisation.day(unaccompaniedUntil));
            writeHomes();
        });
    }

    /** Somebody else of their team, by the name they go by. */
    public Young besideThem(String called) {
        return new Young(organisation, team, called);
    }

    public UUID id() {
        return id;
    }

    /** What they are called here, as somebody would look for them. */
    public String called() {
        return knownAs.isEmpty() && childNumber != null ? childNumber : knownAs;
    }

    String bornWhen() {
        return born;
    }

    /** Has an account of their own, and comes in to read; told twice, it is the same one. */
    public Young comesIn() {
        if (account != null) {
            return this;
        }
        var made = UUID.randomUUID();
        account = made;
        organisation.rows.youngAccounts.add(made, organisation.id(), "", "young person", id);
        return this;
    }

    public UUID account() {
        if (account == null) {
            throw new IllegalStateException("nobody said that they come in");
        }
        return account;
    }

    public Actor actor() {
        return Actor.person(account());
    }

    /** Wrote down themselves by which number they can be called. */
    public Young reachedAt(String phone) {
        return wroteDown("phone", phone);
    }

    /** Wrote down themselves how they like people to be in touch: one thing of it, by its kind. */
    public Young likes(String kind, String said) {
        return wroteDown(kind, said);
    }

    private Young wroteDown(String kind, String said) {
        return hasWritten(
                "insert into contact_detail (organisation_id, young_person_id, kind, value, set_by) values (?, ?, ?, ?, ?)",
                organisation.id(),
                id,
                kind,
                said,
                account());
    }

    /** What stands in a table that this language has no word for: a room's own, written about them as whoever wrote it. */
    public Young hasWrittenOfThem(Colleague author, String insert, @Nullable Object... values) {
        organisation.whenSettled(
                () -> organisation.rows.words.add(new Rows.Words(author.account(), id, insert, values)));
        return this;
    }

    /** The same, written by themselves. */
    public Young hasWritten(String insert, @Nullable Object... values) {
        organisation.whenSettled(() -> organisation.rows.words.add(new Rows.Words(account(), id, insert, values)));
        return this;
    }

    /** A section of their record that they share, or that is shared. */
    public Shared shares(String section) {
        return new Shared(organisation, this, section);
    }

    /** What they write in their own record. */
    public Entry writes(String section, String kind) {
        return new Entry(organisation, account(), this, true, section, kind);
    }

    public Young born(String when) {
        born = when;
        return this;
    }

    public Young childNumber(String number) {
        childNumber = number;
        return this;
    }

    public Young cameAloneUntil(String when) {
        unaccompaniedUntil = when;
        return this;
    }

    /** @param place the return's code of the kind of home; one home after the other */
    public Stretch home(String place) {
        var stretch = new Stretch(organisation);
        homes.add(new Living(place, stretch));
        return stretch;
    }

    /** @param code why being looked after ended, such as E4A */
    public Young leftCare(String code) {
        left = code;
        return this;
    }

    public Young reviewed(String when, String participation) {
        organisation.rows.reviews.add(organisation.id(), id, organisation.day(when), participation);
        return this;
    }

    public Stretch missing() {
        var stretch = new Stretch(organisation);
        organisation.whenSettled(
                () -> organisation.rows.missing.add(organisation.id(), id, "M", stretch.from(), stretch.to()));
        return stretch;
    }

    public Stretch deprivedOfLiberty() {
        var stretch = new Stretch(organisation);
        organisation.whenSettled(
                () -> organisation.rows.orders.add(organisation.id(), id, stretch.from(), stretch.to()));
        return stretch;
    }

    public Young careLeaver(int year, String inTouch, String activity, String accommodation) {
        organisation.rows.careLeavers.add(organisation.id(), id, year, inTouch, activity, accommodation);
        return this;
    }

    private void writeHomes() {
        for (var i = 0; i < homes.size(); i++) {
            var home = homes.get(i).stretch();
            var last = i == homes.size() - 1;
            var ceased = home.to() == null ? null : last && left != null ? left : "X1";
            organisation.rows.episodes.add(
                    organisation.id(),
                    id,
                    home.from(),
                    home.to(),
                    homes.get(i).place(),
                    "PR1",
                    "V2",
                    "N1",
                    i == 0 ? "S" : "P",
                    ceased,
                    home.reason());
        }
    }
}
