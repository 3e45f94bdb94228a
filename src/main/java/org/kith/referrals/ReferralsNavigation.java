package org.kith.referrals;

import java.util.ArrayList;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Navigation;
import org.kith.web.Navigation.RecordTab;
import org.kith.web.NavigationItem;
import org.springframework.stereotype.Component;

/** To which services young people are referred, what is sent to a service, and the terms. */
@Component
final class ReferralsNavigation implements Navigation {
    @Override
    public List<NavigationItem> items(Viewer viewer) {
        var may = ReferralPermissions.of(viewer);
        var items = new ArrayList<>(aboutMe(viewer));
        if (may.offered()) {
            items.add(new NavigationItem(35, "/referrals", "place.referrals"));
        }
        if (may.terms()) {
            items.add(new NavigationItem(142, "/referral-terms", "place.referral-terms"));
        }
        return items;
    }

    @Override
    public List<NavigationItem> aboutMe(Viewer viewer) {
        return ReferralPermissions.of(viewer).own()
                ? List.of(new NavigationItem(
                        225, "/young-people/" + viewer.youngPerson() + "/referrals", "place.referred"))
                : List.of();
    }

    @Override
    public List<RecordTab> recordTabs(Viewer viewer) {
        var may = ReferralPermissions.of(viewer);
        if (may.offered()) {
            return List.of(new RecordTab(46, "support", "/support"));
        }
        return may.see() && !may.own() ? List.of(new RecordTab(45, "referrals", "/referrals")) : List.of();
    }
}
