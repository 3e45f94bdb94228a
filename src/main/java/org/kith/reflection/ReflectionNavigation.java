package org.kith.reflection;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.Navigation.RecordTab;
import org.springframework.stereotype.Component;

/** What workers think for themselves, beside the other pages about somebody they work with. */
@Component
final class ReflectionNavigation implements Navigation {
    @Override
    public List<RecordTab> recordTabs(Viewer viewer) {
        return ReflectionPermissions.of(viewer).write()
                ? List.of(new RecordTab(60, "reflections", "/reflections"))
                : List.of();
    }
}
