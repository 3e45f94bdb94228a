package org.kith.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/**
 * What colleagues can be to a young person: added, changed, retired, and nothing overwritten. Called inside the actor's transaction. What is wrong is
 * answered field by field, and nothing is kept then.
 */
@Component
public class WorkerRoles {
    private final RoleSql sql;

    WorkerRoles(RoleSql sql) {
        this.sql = sql;
    }

    /** For everybody who says who works with a young person. */
    public RolesToChoose toChoose() {
        return RolesToChoose.of(sql.all());
    }

    List<WorkerRole> all(Viewer viewer) {
        OurWordsPermissions.of(viewer).mustChoose();
        return sql.all();
    }

    Optional<WorkerRole> one(Viewer viewer, UUID id) {
        OurWordsPermissions.of(viewer).mustChoose();
        return sql.one(id);
    }

    /** Answers the form, with what is wrong where it was not kept. */
    Form add(Viewer viewer, Form form) {
        OurWordsPermissions.of(viewer).mustChoose();
        var checked = RoleForm.checked(form, sql.isCalled(RoleForm.name(form), null));
        // The same may have been sent twice, or twice at once.
        if (isThere(form)) {
            return form;
        }
        if (!checked.isWrong()) {
            sql.add(viewer, form);
        }
        return checked;
    }

    /**
     * Ends the role as it stood and adds it as it was typed, unless somebody else ended it meanwhile.
     *
     * @throws NotFound when there never was such a role
     */
    Form change(Viewer viewer, UUID id, Form form) {
        mustChooseOf(viewer, id);
        if (isThere(form)) {
            return form;
        }
        var checked = RoleForm.checked(form, sql.isCalled(RoleForm.name(form), id));
        if (!checked.isWrong() && sql.end(id)) {
            sql.add(viewer, form);
            return form;
        }
        // The same may have been sent twice at once.
        if (isThere(form)) {
            return form;
        }
        return checked.isWrong() ? checked : RoleForm.meanwhile(form);
    }

    private boolean isThere(Form form) {
        return sql.all().stream().anyMatch(one -> RoleForm.says(form, one));
    }

    /** @throws NotFound when there never was such a role; one that is retired stays so */
    void retire(Viewer viewer, UUID id) {
        mustChooseOf(viewer, id);
        sql.end(id);
    }

    private void mustChooseOf(Viewer viewer, UUID id) {
        OurWordsPermissions.of(viewer).mustChoose();
        if (!sql.everWas(id)) {
            throw new NotFound();
        }
    }
}
