package org.kith.signin;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * What became of somebody's way in since they signed in last, before anything else.
 *
 * @param theirsToSay of which of it whoever is signed in may say that they know about it
 */
record WayInNewsPage(Viewer viewer, List<WayInChange> news, Set<UUID> theirsToSay) implements Page {

    /** What goes away here once they say that they know about it. */
    List<WayInChange> known() {
        return news.stream().filter(one -> theirsToSay.contains(one.id())).toList();
    }

    boolean stays() {
        return known().size() < news.size();
    }

    /** Whether none of it is of their own account. */
    boolean isOfOthers() {
        return news.stream().allMatch(WayInChange::isOfManagers);
    }

    boolean isOfThemToo() {
        return !isOfOthers();
    }

    boolean tellsOfManagers() {
        return news.stream().anyMatch(WayInChange::isOfManagers);
    }

    /** Where they read what stands there now and stood there before; empty where no more is to be read of it. */
    String where() {
        if (news.stream().noneMatch(WayInChange::isOfTheAccount)) {
            return "";
        }
        return viewer.youngPerson() == null
                ? "/accounts/" + viewer.me() + "/name"
                : "/young-people/" + viewer.youngPerson() + "/name";
    }
}
