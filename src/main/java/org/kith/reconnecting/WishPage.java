package org.kith.reconnecting;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.people.ColleaguesToChoose;
import org.kith.people.YoungPersonHeader;
import org.kith.words.Dates;

/**
 * A wish, as a young person reads it: what they said, who looks, what was written to them; and nothing of the search.
 *
 * @param bothRead what both sides read of who they are to each other; null before both said yes
 */
record WishPage(
        Viewer viewer,
        YoungPersonHeader whose,
        Wish wish,
        @Nullable String bothRead,
        ColleaguesToChoose.@Nullable LastDay lastDay)
        implements KeptApart {

    String list() {
        return whose.address() + "/reconnecting";
    }

    String address() {
        return list() + "/" + wish.id();
    }

    /** That whoever looks leaves; empty where they do not. */
    String leaves() {
        var last = lastDay;
        var looker = wish.looker();
        return last == null || looker == null || !mayChoose()
                ? ""
                : say(
                        last.over() ? "reconnecting.looker.left.own" : "reconnecting.looker.leaves.own",
                        looker.called(),
                        Dates.weekday(last.day()));
    }

    /** Why it needs another look: a first time together is after the last day of whoever helps them. Empty where it does not. */
    String late(Word word) {
        var looker = wish.looker();
        return lastDay == null || looker == null || !mayChoose() || !wish.isAfter(word, lastDay.day())
                ? ""
                : say("reconnecting.contact.after.own", looker.called());
    }

    /** What they can say with a button. */
    List<Step> moves() {
        return Stream.of(Step.PAUSE, Step.GO_ON, Step.END)
                .filter(step -> ReconnectingPermissions.of(viewer).move(step, wish))
                .toList();
    }

    /** What a button does, and who is told. */
    String what(Step move) {
        var open = move != Step.GO_ON && wish.isOpen() ? ".open" : "";
        return say(
                "reconnecting.move." + move.key() + ".what" + open,
                wish.helper().isEmpty() ? say("reconnecting.somebody") : wish.helper());
    }

    /** Whether to pause it is there instead. */
    boolean couldWait(Step move) {
        return move == Step.END && moves().contains(Step.PAUSE);
    }

    boolean mayChoose() {
        return ReconnectingPermissions.of(viewer).choose(wish);
    }

    /** What was written to them; that it rests or goes on is said by how it stands. */
    List<Word> written() {
        return wish.told().reversed().stream()
                .filter(one -> !Step.MOVES.contains(one.step()))
                .toList();
    }

    /** A button sends it once. */
    String key() {
        return UUID.randomUUID().toString();
    }
}
