package org.kith.returns;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.continuity.CountedAgain;
import org.kith.jobs.Queue;
import org.kith.numbers.NumberDecisions;
import org.kith.numbers.Numbers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Where somebody says in the browser whose a number is: written down as whoever says it, then done at once, or by the work in line while a
 * return is loaded.
 */
@Component
@ConditionalOnWebApplication
class DecidedNumbers implements NumberDecisions {
    private final ActorTransactions acting;
    private final Numbers numbers;
    private final Joining joining;
    private final Queue queue;
    private final CountedAgain counted;

    DecidedNumbers(ActorTransactions acting, Numbers numbers, Joining joining, Queue queue, CountedAgain counted) {
        this.acting = acting;
        this.numbers = numbers;
        this.joining = joining;
        this.queue = queue;
        this.counted = counted;
    }

    private record Said(UUID organisation, Optional<String> whyNot) {}

    @Override
    public Optional<String> say(Actor actor, Numbers.Answer answer) {
        var said = acting.changing(actor, answer.youngPerson(), viewer -> {
            var organisation = Numbers.organisation(viewer);
            var whyNot = numbers.say(viewer, answer);
            if (whyNot.isEmpty() && answer.same()) {
                queue.add(ReturnTasks.toJoin(organisation));
                counted.everybody(viewer);
            }
            return new Said(organisation, whyNot);
        });
        if (said.whyNot().isEmpty() && answer.same()) {
            joining.settleIfFree(said.organisation());
        }
        return said.whyNot();
    }

    @Override
    public void takeBack(Actor actor, UUID youngPerson, UUID id, String because) {
        var organisation = acting.changing(actor, youngPerson, viewer -> {
            numbers.takeBack(viewer, youngPerson, id, because);
            queue.add(ReturnTasks.toJoin(Numbers.organisation(viewer)));
            counted.everybody(viewer);
            return Numbers.organisation(viewer);
        });
        joining.settleIfFree(organisation);
    }
}
