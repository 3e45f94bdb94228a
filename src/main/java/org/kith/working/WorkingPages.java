package org.kith.working;

import java.util.List;
import java.util.Set;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** Gathers how young people see whoever looks; called inside their transaction. */
@Component
class WorkingPages {
    static final String ADDRESS = "/working";

    private final Working working;
    private final WorkingSql sql;
    private final PhotoSql photos;
    private final SaidByWorkers said;

    WorkingPages(Working working, WorkingSql sql, PhotoSql photos, SaidByWorkers said) {
        this.working = working;
        this.sql = sql;
        this.photos = photos;
        this.said = said;
    }

    /** @param form the one that came back, if one did */
    WorkingPage page(Viewer viewer, Form form) {
        var me = Set.of(viewer.me());
        return new WorkingPage(
                viewer,
                sql.versions(viewer.me()),
                said.of(me).get(viewer.me()),
                new WorkingPage.Photo(said.photos(me).get(viewer.me()), photos.before(viewer.me())),
                form,
                working.today(),
                WorkingPermissions.of(viewer).seeSilent() ? sql.silent() : List.of());
    }
}
