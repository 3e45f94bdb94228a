package org.kith.record;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;

/**
 * What somebody may do in a record they can see.
 *
 * @param read read and write entries at all
 * @param own it is their own record: they say how they see an entry, ask for corrections, and are told what is new
 * @param answer answer what a young person asked to be put right
 */
record RecordPermissions(boolean read, boolean own, boolean answer) {

    static RecordPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        return new RecordPermissions(may.readRecord(), may.seeOwnRecord(), may.readRecord() && !may.seeOwnRecord());
    }

    /** Whether help with their words is offered: to whoever writes to a young person. Young people write as they like. */
    boolean advice() {
        return read && !own;
    }

    /** Whether they may write to several young people on one page: those who work with them. */
    boolean writeToSeveral() {
        return read && !own;
    }

    /** Whether they may put the words of an entry right: staff each other's, and everybody their own. */
    boolean change(Viewer viewer, Entry entry) {
        var mine = entry.written().account().equals(viewer.account());
        return read && (own || entry.written().byYoungPerson() ? mine : true);
    }

    /** Whether they may keep an entry back from the young person: staff, what staff wrote. */
    boolean keepBack(Entry entry) {
        return read && !own && !entry.written().byYoungPerson();
    }

    /** Whether they may put a photo or a paper to an entry: whoever may put its words right, so nobody adds to a young person's own words. */
    boolean attach(Viewer viewer, Entry entry) {
        return change(viewer, entry);
    }
}
