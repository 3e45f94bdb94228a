package org.kith.promises;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.paging.Paging;
import org.kith.people.YoungPersonHeader;
import org.kith.web.Page;

/** The promises behind a figure, a page of them at a time. */
record PromisesBehindPage(
        Viewer viewer, PromiseFiguresSql.Whose whose, Those those, List<Row> rows, Paging paging, LocalDate today)
        implements Page {
    static final int SIZE = 50;

    /** A promise and the young person it was given to. */
    record Row(YoungPersonHeader who, Promise promise) {

        String address() {
            return who.address() + "/promises/" + promise.id();
        }
    }

    String title() {
        return say("promises.those." + those.key(), PromiseFiguresPage.called(whose));
    }

    /** The address of a page of this list, without the page's number. */
    String addressOfPages() {
        return "/promises/list?which=" + those.key() + PromiseFiguresPage.asked("&team=", whose.team())
                + PromiseFiguresPage.asked("&worker=", whose.account()) + "&page=";
    }
}
