package org.kith.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.Episode;
import org.kith.continuity.Spell;
import org.kith.continuity.Story;

/** Short ways to write episodes and spells in tests. */
public final class Told903 {
    private Told903() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static @Nullable LocalDate dayOrNone(String text) {
        return text.isEmpty() ? null : day(text);
    }

    public static Episode home(String from, String until) {
        return home(from, until, "U4", until.isEmpty() ? null : "X1", null);
    }

    public static Episode home(
            String from, String until, String place, @Nullable String ceased, @Nullable String placeChange) {
        return new Episode(
                day(from), dayOrNone(until), place, "PR1", "C2", "N1", "P", ceased, placeChange, null, null, null);
    }

    public static Spell spell(String worker, String from, String until) {
        return new Spell(worker, day(from), dayOrNone(until), null);
    }

    public static Story story(List<Episode> episodes, List<Spell> spells, String... inTouch) {
        return story("2003-01-01", episodes, spells, inTouch);
    }

    public static Story story(String born, List<Episode> episodes, List<Spell> spells, String... inTouch) {
        return Story.of(day(born), episodes, spells, List.of(inTouch));
    }
}
