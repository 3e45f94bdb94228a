package org.kith.daynotes;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.record.RecordPermissions;
import org.kith.web.Navigation;
import org.kith.web.Shortcut;
import org.springframework.stereotype.Component;

/** Notes of the day, from wherever somebody is. */
@Component
final class DayNotesNavigation implements Navigation {
    @Override
    public List<Shortcut> shortcuts(Viewer viewer) {
        return RecordPermissions.of(viewer).worksWithThem()
                ? List.of(
                        new Shortcut(50, "n", "/notes-of-the-day", "shortcut.write"),
                        new Shortcut(60, "g n", "/notes-of-the-day", "shortcut.notes"))
                : List.of();
    }
}
