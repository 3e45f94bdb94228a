package org.kith.reconnecting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/** A wish, as a young person reads it: what they said, who looks, what was written to them; and nothing of the search. */
record WishPage(Viewer viewer, YoungPersonHeader whose, Wish wish) implements Page {

    String list() {
        return whose.address() + "/reconnecting";
    }

    String address() {
        return list() + "/" + wish.id();
    }

    /** What they can say with a button. */
    List<Step> moves() {
        return Stream.of(Step.PAUSE, Step.GO_ON, Step.END)
                .filter(step -> ReconnectingPermissions.of(viewer).move(step, wish))
                .toList();
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
