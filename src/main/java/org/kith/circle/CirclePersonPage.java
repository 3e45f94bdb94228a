package org.kith.circle;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/**
 * One person who matters: what is said of them now, and what was said before.
 *
 * @param versions the latest first
 * @param moves how close they are, each time it was said, the latest first
 * @param links what other rooms offer beside them
 */
record CirclePersonPage(
        Viewer viewer,
        YoungPersonHeader whose,
        List<PersonWhoMatters> versions,
        List<SaidCloseness> moves,
        List<CircleLinks.CircleLink> links)
        implements Page {

    /** Whom those who work with them are told of after they sent something. */
    @Override
    public String about() {
        return own() ? "" : whose.name();
    }

    boolean own() {
        return CirclePermissions.of(viewer).own();
    }

    boolean mayChange() {
        return CirclePermissions.of(viewer).change(now());
    }

    boolean maySayState() {
        return CirclePermissions.of(viewer).sayState(now());
    }

    String list() {
        return whose.address() + "/circle";
    }

    boolean mayReadWords() {
        return CirclePermissions.of(viewer).readWords(now());
    }

    boolean mayMove() {
        return CirclePermissions.of(viewer).add();
    }

    PersonInCircle inCircle() {
        return new PersonInCircle(now(), moves.isEmpty() ? null : moves.getFirst());
    }

    PersonWhoMatters now() {
        return versions.getFirst();
    }

    List<PersonWhoMatters> before() {
        return versions.subList(1, versions.size());
    }
}
