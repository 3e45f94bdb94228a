package org.kith.promises;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.paging.Part;
import org.kith.web.Page;

/** The promises behind a figure, a page of them at a time. */
record PromisesBehindPage(
        Viewer viewer,
        PromiseFiguresSql.Whose whose,
        Those those,
        List<PromisesOfMany.One> rows,
        Part<PromiseFiguresSql.Behind> part,
        LocalDate today)
        implements Page {
    static final int SIZE = 50;

    String title() {
        return say("promises.those." + those.key(), PromiseFiguresPage.called(whose));
    }

    /** The address of a page of this list, up to where it goes on. */
    String addressOfPages() {
        return "/promises/list?which=" + those.key() + PromiseFiguresPage.asked("&team=", whose.team())
                + PromiseFiguresPage.asked("&worker=", whose.account()) + "&";
    }
}
