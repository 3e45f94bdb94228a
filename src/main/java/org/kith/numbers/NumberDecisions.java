package org.kith.numbers;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Actor;

/** Carries out what somebody said of a number: what was loaded under it goes to whose it is. */
public interface NumberDecisions {
    /** Answers why it cannot be, as a key in the words files. */
    Optional<String> say(Actor actor, Numbers.Answer answer);

    void takeBack(Actor actor, UUID youngPerson, UUID id, String because);
}
