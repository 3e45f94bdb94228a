package org.kith.lifeline;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.people.PeoplePermissions;
import org.kith.web.Navigation;
import org.kith.web.RecordTab;
import org.springframework.stereotype.Component;

/** Homes and workers, drawn by year. */
@Component
final class LifelineNavigation implements Navigation {
    @Override
    public List<RecordTab> recordTabs(Viewer viewer) {
        return PeoplePermissions.of(viewer).seeYoungPeople() && !viewer.onlyShared()
                ? List.of(new RecordTab(10, "lifeline", ""))
                : List.of();
    }
}
