package org.kith.together;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.words.Dates;

/**
 * A young person and one worker, and all that whoever looks can see of what both said.
 *
 * @param said of each side, the latest first
 */
record Pair(UUID youngPerson, Mate mate, List<Said> said) {

    Pair(UUID youngPerson, Mate mate, List<Said> said) {
        this.youngPerson = youngPerson;
        this.mate = mate;
        this.said = said.stream()
                .filter(one -> one.worker().equals(mate.account()))
                .sorted(Comparator.comparing(Said::version).reversed())
                .toList();
    }

    private Stream<Said> of(boolean byYoung) {
        return said.stream().filter(one -> one.byYoung() == byYoung);
    }

    /** What that side said last. */
    Optional<Said> now(boolean byYoung) {
        return of(byYoung).findFirst();
    }

    /** What of that side holds: what was agreed last, as long as nobody said that they see it differently since. */
    Optional<Said> holding(boolean byYoung) {
        return of(byYoung).filter(one -> one.agreedAt() != null).findFirst().filter(Said::holds);
    }

    /** All of that side that is neither its latest words nor what holds. */
    List<Said> before(boolean byYoung) {
        var standing = Stream.of(now(byYoung), holding(byYoung))
                .flatMap(Optional::stream)
                .map(Said::id)
                .toList();
        return of(byYoung).filter(one -> !standing.contains(one.id())).toList();
    }

    List<Said> latest() {
        return Stream.of(now(false), now(true)).flatMap(Optional::stream).toList();
    }

    /** What waits for the young person, or for the worker. */
    List<Said> waitingFor(boolean young) {
        return latest().stream()
                .filter(one -> one.waits() && one.asksYoung() == young)
                .toList();
    }

    boolean seenOtherwise() {
        return latest().stream().anyMatch(one -> one.otherwise() != null);
    }

    boolean agreed() {
        return !said.isEmpty() && latest().stream().allMatch(Said::holds);
    }

    /** The day on which both want to look at it again: as was said and agreed last. */
    Optional<LocalDate> lookAgain() {
        return Stream.of(holding(false), holding(true))
                .flatMap(Optional::stream)
                .filter(one -> one.lookAgain() != null)
                .max(Comparator.comparing(Said::at))
                .map(Said::lookAgain);
    }

    /** The same as a sentence. */
    Optional<String> lookAgain(boolean isOneOf) {
        return lookAgain()
                .map(day -> say(isOneOf ? "together.again-on" : "together.again-on.them", Dates.longDay(day)));
    }

    /** Of that side the latest; versions are numbered for both. */
    int version(boolean byYoung) {
        return now(byYoung).map(Said::version).orElse(0);
    }

    int next() {
        return said.stream().mapToInt(Said::version).max().orElse(0) + 1;
    }

    Optional<Said> find(UUID id) {
        return said.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    String address() {
        return "/young-people/" + youngPerson + "/together/" + mate.account();
    }
}
