package org.kith.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.codes.ChangeReason;
import org.kith.codes.ReportingYear;
import org.kith.continuity.Episode;
import org.kith.continuity.Spell;

/** Small lives to work figures out from, told without a database. */
final class Lives {
    static final ReportingYear YEAR = new ReportingYear(2021);

    private Lives() {}

    /** Looked after in one home since before the year, and still. */
    static PersonFacts inCare(Spell... spells) {
        return told(List.of(episode("2019-05-01", null, "V2")), spells);
    }

    static PersonFacts told(List<Episode> episodes, Spell... spells) {
        return bornOn("2008-01-01", episodes, spells);
    }

    static PersonFacts bornOn(String born, List<Episode> episodes, Spell... spells) {
        return new PersonFacts(UUID.randomUUID(), LocalDate.parse(born), episodes, List.of(spells), null, false);
    }

    static PersonFacts careLeaver(int since, Spell... spells) {
        return careLeaver("2000-01-01", since, spells);
    }

    static PersonFacts careLeaver(String born, int since, Spell... spells) {
        var home = List.of(episode("2010-01-01", "2015-01-01", "C2"));
        return new PersonFacts(UUID.randomUUID(), LocalDate.parse(born), home, List.of(spells), since, false);
    }

    /** One after the other without a gap, so many of them within the year, the last still there. */
    static Spell[] workers(int count) {
        var spells = new ArrayList<Spell>();
        for (var i = 0; i < count; i++) {
            var from = i == 0 ? "2020-01-01" : "2020-%02d-01".formatted(4 + i);
            spells.add(spell("W" + i, from, i == count - 1 ? null : "2020-%02d-01".formatted(5 + i)));
        }
        return spells.toArray(Spell[]::new);
    }

    static Spell spell(String worker, String from, @Nullable String until) {
        return spell(worker, from, until, null);
    }

    static Spell spell(String worker, String from, @Nullable String until, @Nullable ChangeReason reason) {
        return new Spell(worker, LocalDate.parse(from), until == null ? null : LocalDate.parse(until), reason);
    }

    static Episode episode(String from, @Nullable String until, String legalStatus) {
        return new Episode(
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                "U4",
                "PR1",
                legalStatus,
                "N1",
                "S",
                until == null ? null : "E4A",
                null,
                null,
                null,
                null);
    }

    static Summary year(PersonFacts... lives) {
        return yearUntil("2021-03-31", lives);
    }

    static Summary yearUntil(String day, PersonFacts... lives) {
        return new Summary(Arrays.stream(lives)
                .map(told -> PersonYear.of(told, YEAR, LocalDate.parse(day)))
                .toList());
    }
}
