package org.kith.measures;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.paging.Part;
import org.kith.web.Page;
import org.kith.words.DisplayName;

/** The young people behind a figure, a page of them at a time. */
record PeopleBehindPage(Viewer viewer, Scope scope, Group group, List<Row> rows, Part<PersonYear> part)
        implements Page {
    static final int SIZE = 50;

    /** A young person and the year the figure counts. */
    record Row(MeasuresSql.Listed who, PersonYear year) {

        String name() {
            return DisplayName.youngAlone(who.goesBy());
        }

        String address() {
            return "/young-people/" + who.id();
        }
    }

    String title() {
        var reason = group.reason();
        return reason == null
                ? say("measures.group." + group.key())
                : say("measures.group.reason", reason.words(), reason.code());
    }

    String howMany() {
        return say("measures.behind.many", part.total(), scope.from(), scope.until());
    }

    /** The address of a page of this list, up to where it goes on. */
    String addressOfPages() {
        return group.address(scope.year()) + "&";
    }
}
