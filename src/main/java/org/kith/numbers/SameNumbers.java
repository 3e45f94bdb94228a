package org.kith.numbers;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.ssda903.Return903;
import org.kith.ssda903.ReturnedChild;
import org.kith.words.Words;
import org.springframework.stereotype.Component;

/** What whoever loads a return at the command line says of its numbers, before it is loaded: all of it, or nothing. */
@Component
public class SameNumbers {
    private final ActorTransactions acting;
    private final NumberAnswerSql answers;
    private final NumberSideSql sides;
    private final Numbers numbers;

    SameNumbers(ActorTransactions acting, NumberAnswerSql answers, NumberSideSql sides, Numbers numbers) {
        this.acting = acting;
        this.answers = answers;
        this.sides = sides;
        this.numbers = numbers;
    }

    /** A number that cannot be joined, and why, as a key in the words files. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String words) {
            super(words, null, false, false);
        }
    }

    /**
     * @param known by the number in the return, the number Kith knows somebody by
     * @return why not, in words
     */
    public Optional<String> say(UUID organisation, Map<String, String> known) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        try {
            acting.doAs(
                    Actor.job(JobName.IMPORT, organisation),
                    viewer -> known.forEach((number, old) -> say(organisation, number, old)));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    /**
     * What speaks against it, asked before anything is said: that the return names both, or what two people cannot differ in who are one.
     *
     * @param evenSo whether that was asked and answered; two people of one return are never one
     * @return in words
     */
    public Optional<String> doubts(UUID organisation, Map<String, String> known, Return903 read, boolean evenSo) {
        var children = read.children().stream()
                .collect(Collectors.toMap(ReturnedChild::number, Function.identity(), (one, same) -> one));
        return known.isEmpty()
                ? Optional.empty()
                : acting.as(Actor.job(JobName.IMPORT, organisation), viewer -> known.entrySet().stream()
                        .flatMap(same -> evenSo
                                ? areTwo(same.getKey(), same.getValue(), children).stream()
                                : doubts(organisation, same.getKey(), same.getValue(), children).stream())
                        .findFirst());
    }

    private static Optional<String> areTwo(String typed, String old, Map<String, ReturnedChild> children) {
        var one = children.get(NumberForm.number(typed));
        var other = children.get(NumberForm.number(old));
        return one != null && other != null && Lookalike.areTwo(one, other)
                ? Optional.of(Words.say("numbers.cli.refused", typed, old, Words.say("numbers.ask.two")))
                : Optional.empty();
    }

    private Optional<String> doubts(UUID organisation, String typed, String old, Map<String, ReturnedChild> children) {
        var two = areTwo(typed, old, children);
        if (two.isPresent()) {
            return two;
        }
        var number = NumberForm.number(typed);
        var child = children.get(number);
        var both = child != null && children.containsKey(NumberForm.number(old));
        var kept = answers.numbered(organisation, NumberForm.number(old));
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        var found = sides.of(organisation, Set.of(kept.get().id()), Set.of(number));
        var other = child == null
                ? found.stream().filter(side -> side.number().equals(number)).findFirst()
                : Optional.of(NumberSide.of(child));
        var doubts = found.stream()
                .filter(side -> kept.get().id().equals(side.id()))
                .flatMap(side -> NumberQuestion.of(side, number, other.orElse(null), null, both).differences().stream())
                .collect(Collectors.joining(" "));
        return doubts.isEmpty() ? Optional.empty() : Optional.of(Words.say("numbers.cli.asked", number, old, doubts));
    }

    private void say(UUID organisation, String typed, String old) {
        var number = NumberForm.number(typed);
        var kept = answers.numbered(organisation, NumberForm.number(old))
                .orElseThrow(() -> new Refused(Words.say("numbers.cli.nobody", old)));
        if (!NumberForm.isNumber(number)) {
            throw new Refused(Words.say("numbers.number.none"));
        }
        var answer = new Numbers.Answer(UUID.randomUUID(), kept.id(), number, true, null);
        numbers.say(organisation, answer, null).ifPresent(why -> {
            throw new Refused(Words.say("numbers.cli.refused", number, old, Words.say(why)));
        });
    }
}
