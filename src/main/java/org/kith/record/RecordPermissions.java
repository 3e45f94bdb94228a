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

    /** Whether a form beside an entry is theirs: how they see it and what is to be put right of whose record it is, answers of staff. */
    boolean types(String which) {
        return own ? which.equals("account") || which.equals("correction") : answer && which.matches("[0-9a-f-]{36}");
    }

    /** Whether help with their words is offered: to whoever writes to a young person. Young people write as they like. */
    boolean advice() {
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

    /** Whether they may put a photo or a paper to an entry, or take one away: whoever may put its words right, so nobody adds to a young person's own. */
    boolean attach(Viewer viewer, Entry entry) {
        return change(viewer, entry);
    }

    /** Whether they may say anew what is on a photo or a paper: whoever put it there. */
    static boolean describes(Viewer viewer, Attachment attachment) {
        return attachment.past().account().equals(viewer.account());
    }
}
