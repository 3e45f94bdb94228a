package org.kith.signin;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** What became of somebody's way in since they signed in last, before anything else. */
record WayInNewsPage(Viewer viewer, List<WayInChange> news) implements Page {

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
