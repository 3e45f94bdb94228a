package org.kith.people;

import static org.kith.web.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Moment;
import org.kith.web.NavigationPermissions;
import org.kith.web.Page;
import org.kith.web.Paging;

/** @param toLookAt what is to be looked at before the list */
record YoungPeoplePage(
        Viewer viewer,
        AsOf asOf,
        ListFilter filter,
        List<YoungPeopleSql.Worker> workers,
        List<ListedPerson> people,
        Paging paging,
        List<ToLookAt.Line> toLookAt)
        implements Page {

    /** Nobody has come into Kith yet, as far as this viewer sees. */
    boolean isNew() {
        return people.isEmpty() && !filter.leavesOut();
    }

    boolean mayLoadReturn() {
        return NavigationPermissions.of(viewer).loadReturns();
    }

    boolean mayWrite() {
        return NavigationPermissions.of(viewer).writeToYoungPeople();
    }

    String found() {
        return filter.leavesOut() ? say("list.found", paging.total()) : say("list.everybody", paging.total());
    }

    String asOfWords() {
        return asOf.words();
    }

    @Override
    public Moment moment() {
        return Moment.COMING_IN;
    }
}
