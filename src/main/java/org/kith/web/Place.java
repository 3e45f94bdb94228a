package org.kith.web;

import java.util.ArrayList;
import java.util.List;
import org.kith.actor.Viewer;

/** An entry of the navigation: its address, and its name as a key in the words files. */
public record Place(String address, String words) {

    static List<Place> of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var places = new ArrayList<Place>();
        if (may.seeYoungPeople()) {
            places.add(new Place("/young-people", "place.young-people"));
            places.add(new Place("/figures", "place.figures"));
        }
        if (may.seeShared()) {
            places.add(new Place("/shared-with-me", "place.shared-with-me"));
        }
        if (may.lookAfterOwnService()) {
            places.add(new Place("/our-people", "place.our-people"));
        }
        if (may.searchRecords()) {
            places.add(new Place("/record-search", "place.search"));
        }
        if (may.seeYoungPeople() && may.readRecord()) {
            places.add(new Place("/waiting", "place.waiting"));
            places.add(new Place("/kept-back", "place.kept-back"));
            places.add(new Place("/sharing", "place.sharing"));
            places.add(new Place("/emergencies", "place.emergencies"));
        }
        if (may.lookInto()) {
            places.add(new Place("/unusual-looks", "place.unusual-looks"));
        }
        if (may.seeShared() || may.seeFiguresAlone()) {
            places.add(new Place("/looks", "place.looks"));
        }
        if (may.loadReturns()) {
            places.add(new Place("/returns", "place.returns"));
        }
        if (may.inviteStaff()) {
            places.add(new Place("/staff", "place.staff"));
        }
        if (may.seeServices()) {
            places.add(new Place("/services", "place.services"));
        }
        if (may.chooseWords()) {
            places.add(new Place("/words", "place.words"));
        }
        if (may.seeOwnRecord()) {
            places.add(new Place("/today", "place.today"));
            places.add(new Place("/young-people/" + viewer.youngPerson() + "/record", "place.my-record"));
            places.add(new Place("/young-people/" + viewer.youngPerson() + "/sharing", "place.sharing"));
            places.add(new Place("/young-people/" + viewer.youngPerson() + "/who-looked", "place.who-looked"));
        }
        return places;
    }
}
