package org.kith.worried;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.kith.nation.Nations;
import org.kith.people.WorkersNow;
import org.kith.web.Page;
import org.kith.web.PageContext;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/** Says beside each form in which a young person writes who reads it, when, and whom they can call now. Asked once a page, and only where there is such a form. */
@Component
class BesideYoungWriting implements PageContext.BesideWriting {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.kith");

    private final ActorTransactions acting;
    private final WorriedSql sql;
    private final Nations nations;
    private final WorkersNow workers;
    private final Clock clock;

    BesideYoungWriting(ActorTransactions acting, WorriedSql sql, Nations nations, WorkersNow workers, Clock clock) {
        this.acting = acting;
        this.sql = sql;
        this.nations = nations;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public Content of(Viewer viewer, Page page) {
        var me = Objects.requireNonNull(viewer.youngPerson());
        var today = LocalDate.now(clock.withZone(Dates.LONDON));
        var worried = acting.changing(
                Actor.person(viewer.me()),
                me,
                own -> new Worried(
                        page.forOwnEyes(),
                        page.forOwnEyes() ? List.of() : workers.here(me, today),
                        sql.now().orElse(null),
                        Call.of(nations.of(own).orElse(null))));
        return output -> TEMPLATES.render("worried/worried.jte", worried, output);
    }
}
