package org.kith.web;

import java.util.ArrayList;
import java.util.List;
import org.kith.actor.Viewer;

/** An entry of the navigation: its address, and its name as a key in the words files. */
public record NavigationItem(String address, String words) {

    static List<NavigationItem> of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var places = new ArrayList<NavigationItem>();
        if (may.seeYoungPeople()) {
            places.add(new NavigationItem("/young-people", "place.young-people"));
            places.add(new NavigationItem("/figures", "place.figures"));
        }
        if (may.seeShared()) {
            places.add(new NavigationItem("/shared-with-me", "place.shared-with-me"));
        }
        if (may.lookAfterOwnService()) {
            places.add(new NavigationItem("/our-people", "place.our-people"));
        }
        if (may.searchRecords()) {
            places.add(new NavigationItem("/record-search", "place.search"));
        }
        if (may.seeYoungPeople() && may.readRecord()) {
            places.add(new NavigationItem("/waiting", "place.waiting"));
            places.add(new NavigationItem("/kept-back", "place.kept-back"));
            places.add(new NavigationItem("/sharing", "place.sharing"));
            places.add(new NavigationItem("/emergencies", "place.emergencies"));
        }
        if (may.lookInto()) {
            places.add(new NavigationItem("/unusual-looks", "place.unusual-looks"));
        }
        if (may.seeShared() || may.seeFiguresAlone()) {
            places.add(new NavigationItem("/looks", "place.looks"));
        }
        if (may.loadReturns()) {
            places.add(new NavigationItem("/returns", "place.returns"));
        }
        if (may.inviteStaff()) {
            places.add(new NavigationItem("/staff", "place.staff"));
        }
        if (may.seeServices()) {
            places.add(new NavigationItem("/services", "place.services"));
        }
        if (may.chooseWords()) {
            places.add(new NavigationItem("/words", "place.words"));
        }
        if (may.seeOwnRecord()) {
            places.add(new NavigationItem("/today", "place.today"));
            places.add(new NavigationItem("/young-people/" + viewer.youngPerson() + "/record", "place.my-record"));
            places.add(new NavigationItem("/young-people/" + viewer.youngPerson() + "/sharing", "place.sharing"));
            places.add(new NavigationItem("/young-people/" + viewer.youngPerson() + "/who-looked", "place.who-looked"));
        }
        return places;
    }
}
