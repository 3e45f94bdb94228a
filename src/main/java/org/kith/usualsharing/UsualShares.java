package org.kith.usualsharing;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Objects;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.sharing.UsualSharing;
import org.kith.vocabulary.Section;
import org.springframework.stereotype.Component;

/** What a share is usually for and how long it runs. Called inside the actor's transaction; what was said before stays. */
@Component
class UsualShares implements UsualSharing {
    private final UsualSharingSql sql;

    UsualShares(UsualSharingSql sql) {
        this.sql = sql;
    }

    @Override
    public Said now() {
        var all = Usual.NOTHING;
        var own = new EnumMap<Section, Usual>(Section.class);
        for (var row : sql.now()) {
            if (row.section() == null) {
                all = row.usual();
            } else if (!row.usual().equals(Usual.NOTHING)) {
                Section.ofKey(row.section()).ifPresent(section -> own.put(section, row.usual()));
            }
        }
        return new Said(all, own);
    }

    /**
     * Says what is another than it was. What this form said before is not said anew.
     *
     * @param form with nothing wrong in it
     * @return whether it stands; not where something was said since the form began
     */
    boolean say(Viewer viewer, Form form) {
        sql.oneByOne(Objects.requireNonNull(viewer.organisation(), "managers belong to one"));
        var changed = UsualSharingForm.changed(form, now());
        if (changed.stream().allMatch(one -> sql.isSaid(idFor(form, one)))) {
            return true;
        }
        if (sql.times() != form.number(UsualSharingForm.SEEN)) {
            return false;
        }
        changed.forEach(one -> sql.say(viewer, idFor(form, one), one));
        return true;
    }

    private static UUID idFor(Form form, UsualSharingForm.Change change) {
        return UUID.nameUUIDFromBytes((form.key() + " " + change).getBytes(StandardCharsets.UTF_8));
    }
}
