package org.kith.record;

import org.kith.actor.Viewer;
import org.kith.attachments.Attachment;
import org.kith.web.NavigationPermissions;

/**
 * What somebody may do in a record they can see.
 *
 * @param read read and write entries at all
 * @param own it is their own record: they say how they see an entry, ask for corrections, and are told what is new
 * @param worksWithThem work with young people, whichever page they are on: what all of them need is a touch away
 * @param answer answer what a young person asked to be put right, and look after the record with them: their team, and nobody a section is
 *     shared with or who only opened it in an emergency
 * @param withholdPassages keep passages of what they write back from the young person: their team, and in an emergency whoever opened it
 */
public record RecordPermissions(
        boolean read, boolean own, boolean worksWithThem, boolean answer, boolean withholdPassages) {

    public static RecordPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var worksWithThem = may.writeToYoungPeople();
        return new RecordPermissions(
                may.readRecord(),
                may.seeOwnRecord(),
                worksWithThem,
                worksWithThem && !viewer.onlyShared() && !viewer.inEmergency(),
                worksWithThem && !viewer.onlyShared());
    }

    /** Whether a form beside an entry is theirs: how they see it and what is to be put right of whose record it is, answers of staff. */
    public boolean types(String which) {
        return own ? which.equals("account") || which.equals("correction") : answer && which.matches("[0-9a-f-]{36}");
    }

    /** Whether help with their words is offered: to whoever writes to a young person. Young people write as they like. */
    public boolean advice() {
        return read && !own;
    }

    /** Whether they may write to several young people on one page: those who work with them. */
    public boolean writeToSeveral() {
        return answer;
    }

    /** Whether they may put the words of an entry right: staff each other's, and everybody their own; in an emergency only
     * their own. */
    public boolean change(Viewer viewer, Entry entry) {
        var mine = entry.written().account().equals(viewer.account());
        return !viewer.onlyShared()
                && !entry.isTakenAway()
                && read
                && (own || viewer.inEmergency() || entry.written().byYoungPerson() ? mine : true);
    }

    /** Whether they may keep an entry back from the young person: staff, what staff wrote. */
    boolean withhold(Entry entry) {
        return answer && !entry.written().byYoungPerson() && !entry.isTakenAway();
    }

    /** Whether they may mark an entry as maybe hard to read: the young person, their team, and whoever wrote it. */
    boolean mark(Viewer viewer, Entry entry) {
        return read
                && !entry.isTakenAway()
                && (!viewer.onlyShared() || entry.written().account().equals(viewer.account()));
    }

    /** Whether they may put a photo or a paper to an entry, or take one away: to what they wrote themselves, and their team to what staff wrote. */
    boolean attach(Viewer viewer, Entry entry) {
        return wrote(viewer, entry) && !entry.isTakenAway() || change(viewer, entry);
    }

    /** Whether they may take it away: what they wrote themselves. */
    boolean takeAway(Viewer viewer, Entry entry) {
        return read && wrote(viewer, entry);
    }

    /** Whether they may put it back: whoever took it away, and reads what it said. */
    boolean putBack(Viewer viewer, Entry entry) {
        return takeAway(viewer, entry) && !viewer.onlyShared();
    }

    private static boolean wrote(Viewer viewer, Entry entry) {
        return entry.written().account().equals(viewer.account());
    }

    /** Whether they may say anew what is on a photo or a paper: whoever put it there. */
    static boolean describes(Viewer viewer, Attachment attachment) {
        return attachment.past().account().equals(viewer.account());
    }
}
