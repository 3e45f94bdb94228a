package org.kith.numbers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnedChild;
import org.springframework.stereotype.Component;

/** Gathers what is asked about numbers, and what was said of them, within a running transaction; and logs whom it names. */
@Component
public class NumberQuestions {
    private static final int MOST = 50;
    private static final AccessLogEntry NAMED = AccessLogEntry.at("numbers", "home");

    private final ActorTransactions acting;
    private final NumberAnswerSql answers;
    private final NumberSideSql sides;

    NumberQuestions(ActorTransactions acting, NumberAnswerSql answers, NumberSideSql sides) {
        this.acting = acting;
        this.answers = answers;
        this.sides = sides;
    }

    /**
     * What is asked and was said of the numbers of one return.
     *
     * @param more how many more questions there are than stand here
     * @param said the latest first
     * @param mayBeOther whether somebody new in it could have been here under a number that it does not name
     */
    public record OfReturn(List<NumberQuestion> open, int more, List<NumberAnswer> said, boolean mayBeOther) {
        public static final OfReturn NOTHING = new OfReturn(List.of(), 0, List.of(), false);
    }

    /**
     * @param loaded the return, once it is loaded; null before
     * @param read the return's files; nothing once they are gone, and then it is asked whom it named when it was loaded
     */
    public OfReturn of(UUID organisation, @Nullable UUID loaded, List<Lookalike> lookalikes, Optional<Return903> read) {
        var children = read.stream()
                .flatMap(one -> one.children().stream())
                .collect(Collectors.toMap(ReturnedChild::number, Function.identity(), (one, same) -> one));
        var numbers = new HashSet<>(children.keySet());
        lookalikes.forEach(
                one -> numbers.addAll(List.of(one.number(), one.known().number())));
        var said = loaded == null ? answers.of(organisation, numbers) : answers.ofLoaded(loaded);
        var open = lookalikes.stream().filter(one -> isOpen(one, said)).toList();
        var shown = open.stream().limit(MOST).toList();
        return new OfReturn(
                questions(organisation, shown, children),
                open.size() - shown.size(),
                said.stream().limit(MOST).toList(),
                !children.isEmpty() && sides.mayBeOther(organisation, children.keySet()));
    }

    /**
     * One question, of a number and somebody whose it may be too.
     *
     * @param child as a return at hand has them under that number; null for what Kith has
     * @param both whether that return names both numbers
     */
    NumberQuestion about(UUID organisation, UUID known, String number, @Nullable ReturnedChild child, boolean both) {
        var found = sides.of(organisation, Set.of(known), Set.of(number));
        var kept = found.stream()
                .filter(side -> known.equals(side.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var other = child == null
                ? found.stream().filter(side -> side.number().equals(number)).findFirst()
                : Optional.of(NumberSide.of(child));
        logged(found);
        return NumberQuestion.of(kept, number, other.orElse(null), null, both);
    }

    /** What somebody said by which a number is somebody's, as far as the viewer sees whose; whom it names is logged. */
    List<NumberAnswer> joins(UUID organisation, String number) {
        var joins = answers.of(organisation, Set.of(number)).stream()
                .filter(NumberAnswer::joins)
                .toList();
        acting.shownInList(
                joins.stream().map(NumberAnswer::youngPerson).distinct().toList(), NAMED);
        return joins;
    }

    private static boolean isOpen(Lookalike one, List<NumberAnswer> said) {
        return said.stream()
                        .filter(answer -> answer.number().equals(one.number()))
                        .noneMatch(answer -> answer.joins()
                                || !answer.isSame()
                                        && answer.youngPerson()
                                                .equals(one.known().id()))
                && said.stream().noneMatch(answer -> isTheOtherWay(one, answer));
    }

    /** Whether it was said of the one who is known that they are not whoever has the number. */
    private static boolean isTheOtherWay(Lookalike one, NumberAnswer answer) {
        return !answer.isSame()
                && answer.undoneAt() == null
                && one.number().equals(answer.known())
                && answer.number().equals(one.known().number());
    }

    private List<NumberQuestion> questions(
            UUID organisation, List<Lookalike> shown, Map<String, ReturnedChild> children) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var found = sides.of(
                organisation,
                shown.stream().map(one -> one.known().id()).collect(Collectors.toSet()),
                shown.stream().map(Lookalike::number).collect(Collectors.toSet()));
        logged(found);
        var questions = new ArrayList<NumberQuestion>();
        for (var one : shown) {
            var other = Optional.ofNullable(children.get(one.number()))
                    .map(NumberSide::of)
                    .or(() -> found.stream()
                            .filter(side -> side.number().equals(one.number()))
                            .findFirst());
            found.stream()
                    .filter(side -> one.known().id().equals(side.id()))
                    .forEach(known -> questions.add(NumberQuestion.of(
                            known, one.number(), other.orElse(null), one.by(), children.containsKey(known.number()))));
        }
        return questions;
    }

    /** Writes down who is shown. */
    void logged(List<NumberSide> shown) {
        acting.shownInList(
                shown.stream()
                        .map(NumberSide::id)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                NAMED);
    }
}
