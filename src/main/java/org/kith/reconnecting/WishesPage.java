package org.kith.reconnecting;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;

/**
 * All wishes: a young person's own and those that were opened to them; to whoever works with them, those for which they look or are asked.
 *
 * @param left where nobody is left who looks; empty but for a manager
 */
record WishesPage(Viewer viewer, YoungPersonHeader whose, List<Wish> all, List<LookerSql.Left> left)
        implements KeptApart {

    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    boolean own() {
        return ReconnectingPermissions.of(viewer).own();
    }

    String address() {
        return whose.address() + "/reconnecting";
    }

    List<Wish> going() {
        return all.stream().filter(one -> !one.isOver()).toList();
    }

    List<Wish> over() {
        return all.stream().filter(Wish::isOver).toList();
    }
}
