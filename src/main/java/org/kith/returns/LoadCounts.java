package org.kith.returns;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.numbers.Lookalike;
import org.kith.numbers.Named;

/**
 * What loading a return did, or would do.
 *
 * @param leftOut rows that could not be understood
 * @param noLongerNamed young people whom an earlier loading of this year's return named and this one does not
 * @param gone who those are; empty in what was loaded before Kith kept that
 * @param leftOpen rows without an end that this return leaves out
 * @param namedAgain rows that an earlier return had left out
 * @param lookalikes who is new and may be somebody known
 * @param died who died by one year's answers and is alive by a later year's, one of which it states
 * @param openAfterCare of whom something it states without an end is about care that it says has ended, by the title of the file that states it
 * @param empty kinds of file that have headings and no rows, which take nothing away
 */
public record LoadCounts(
        Map<RowKind, KindCount> kinds,
        int leftOut,
        int noLongerNamed,
        List<Named> gone,
        int leftOpen,
        int namedAgain,
        List<Lookalike> lookalikes,
        List<Named> died,
        Map<String, List<Named>> openAfterCare,
        List<String> empty) {

    /**
     * What loading a return does to the rows of one kind.
     *
     * @param withdrawn rows that this year's return stated before and states no more; what they said is kept in the history
     * @param keptFromLater rows that stay as a later return has them
     */
    public record KindCount(int added, int changed, int withdrawn, int unchanged, int keptFromLater) {

        KindCount plusAdded(int more) {
            return new KindCount(added + more, changed, withdrawn, unchanged, keptFromLater);
        }

        int written() {
            return added + changed + withdrawn;
        }
    }

    public LoadCounts(
            Map<RowKind, KindCount> kinds,
            int leftOut,
            int noLongerNamed,
            @Nullable List<Named> gone,
            int leftOpen,
            int namedAgain,
            @Nullable List<Lookalike> lookalikes,
            @Nullable List<Named> died,
            @Nullable Map<String, List<Named>> openAfterCare,
            @Nullable List<String> empty) {
        this.kinds = Map.copyOf(kinds);
        this.leftOut = leftOut;
        this.noLongerNamed = noLongerNamed;
        this.gone = gone == null ? List.of() : List.copyOf(gone);
        this.leftOpen = leftOpen;
        this.namedAgain = namedAgain;
        this.lookalikes = lookalikes == null ? List.of() : List.copyOf(lookalikes);
        this.died = died == null ? List.of() : List.copyOf(died);
        this.openAfterCare = openAfterCare == null ? Map.of() : new TreeMap<>(openAfterCare);
        this.empty = empty == null ? List.of() : List.copyOf(empty);
    }

    /** Those of the record whom telling of it names. */
    List<UUID> named() {
        return Stream.of(
                        gone.stream(),
                        died.stream(),
                        openAfterCare.values().stream().flatMap(List::stream),
                        lookalikes.stream().map(Lookalike::known))
                .flatMap(those -> those)
                .map(Named::id)
                .distinct()
                .toList();
    }

    /** Parts of a return in plain words, as many as are named. */
    public static String words(List<String> parts) {
        return parts.stream().map(Choosing::words).collect(Collectors.joining("; "));
    }

    public KindCount of(RowKind kind) {
        return kinds.getOrDefault(kind, new KindCount(0, 0, 0, 0, 0));
    }

    public boolean changeNothing() {
        return written() == 0;
    }

    int written() {
        return sum(KindCount::written) + leftOpen + namedAgain;
    }

    public int added() {
        return sum(KindCount::added);
    }

    public int changed() {
        return sum(KindCount::changed);
    }

    public int withdrawn() {
        return sum(KindCount::withdrawn);
    }

    public int keptFromLater() {
        return sum(KindCount::keptFromLater);
    }

    private int sum(ToIntFunction<KindCount> count) {
        return kinds.values().stream().mapToInt(count).sum();
    }
}
