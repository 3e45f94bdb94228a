package org.kith.numbers;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.ssda903.ReturnedChild;

/**
 * Which facts of somebody the latest return that names them leaves open and an earlier one says, by the year of that one. What is said later holds: of
 * two earlier returns that say such a fact the later one, in whatever order they come.
 */
public record LeftOpenFacts(Map<Fact, Integer> saidIn) {
    public static final LeftOpenFacts NONE = new LeftOpenFacts(Map.of());

    /** A fact that a return may leave open. */
    public enum Fact {
        SEX(Facts::sex),
        ETHNICITY(Facts::ethnicity),
        UPN(Facts::upn),
        UNACCOMPANIED(Facts::unaccompanied);

        private final Function<Facts, @Nullable Object> of;

        Fact(Function<Facts, @Nullable Object> of) {
            this.of = of;
        }

        private boolean isIn(Facts facts) {
            return of.apply(facts) != null;
        }
    }

    public LeftOpenFacts {
        saidIn = Map.copyOf(saidIn);
    }

    /** As it is kept, by the names of facts. */
    public static LeftOpenFacts kept(Map<String, Integer> years) {
        var saidIn = new EnumMap<Fact, Integer>(Fact.class);
        years.forEach((name, year) -> saidIn.put(Fact.valueOf(name.toUpperCase(Locale.ROOT)), year));
        return new LeftOpenFacts(saidIn);
    }

    public Map<String, Integer> toKeep() {
        var years = new HashMap<String, Integer>();
        saidIn.forEach((fact, year) -> years.put(fact.name().toLowerCase(Locale.ROOT), year));
        return years;
    }

    /** Whether the return of a year, of which a later one is loaded, says a fact anew. */
    boolean isSaidBy(Fact fact, Facts was, ReturnedChild child, int year) {
        var said = saidIn.get(fact);
        return fact.isIn(Facts.of(child)) && (!fact.isIn(was) || said != null && said <= year);
    }

    /** From now on, once the return of a year is loaded after a later one. */
    public LeftOpenFacts filledBy(Facts was, ReturnedChild child, int year) {
        var more = new EnumMap<Fact, Integer>(Fact.class);
        more.putAll(saidIn);
        for (var fact : Fact.values()) {
            if (isSaidBy(fact, was, child, year)) {
                more.put(fact, year);
            }
        }
        return new LeftOpenFacts(more);
    }

    /**
     * From now on, once the latest return is loaded.
     *
     * @param before the year of the latest return that said what stood there; null when none did
     * @param now what is known then
     */
    public LeftOpenFacts leftBy(ReturnedChild child, Facts now, @Nullable Integer before) {
        var left = new EnumMap<Fact, Integer>(Fact.class);
        for (var fact : Fact.values()) {
            var year = Objects.requireNonNullElse(saidIn.get(fact), before == null ? 0 : before);
            if (!fact.isIn(Facts.of(child)) && fact.isIn(now) && year > 0) {
                left.put(fact, year);
            }
        }
        return new LeftOpenFacts(left);
    }
}
