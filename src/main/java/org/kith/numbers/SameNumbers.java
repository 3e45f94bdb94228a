package org.kith.numbers;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.JobName;
import org.kith.words.Words;
import org.springframework.stereotype.Component;

/** What whoever loads a return at the command line says of its numbers, before it is loaded: all of it, or nothing. */
@Component
public class SameNumbers {
    private final ActorTransactions acting;
    private final NumberAnswerSql answers;
    private final Numbers numbers;

    SameNumbers(ActorTransactions acting, NumberAnswerSql answers, Numbers numbers) {
        this.acting = acting;
        this.answers = answers;
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
