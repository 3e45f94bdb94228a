package org.kith.settingup;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** Where an administrator finds what is still to be done. */
@Component
final class SettingUpNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        return SettingUpPermissions.of(viewer).see()
                ? List.of(new NavigationItem(158, "/setting-up", "place.setting-up"))
                : List.of();
    }
}
