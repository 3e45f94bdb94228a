package org.kith.people;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.continuity.AsOf;
import org.kith.paging.Turned;
import org.kith.web.NavigationPermissions;
import org.kith.web.Page;
import org.kith.web.PolicyPrompt;

/** @param teamless whether nobody stands here because whoever looks is in no team */
record YoungPeoplePage(
        Viewer viewer,
        AsOf asOf,
        ListFilter filter,
        List<YoungPeopleSql.Worker> workers,
        Turned<ListedPerson> turned,
        How how,
        boolean teamless)
        implements Page {

    /**
     * How it came about.
     *
     * @param mine whether it shows those they work with, and not everybody they see
     * @param changed whether nobody stands any more where the reader turned to, so that the list begins anew
     * @param areAll not where so many fit that only some were looked at
     * @param next what comes next, by whom of those it shows it is about
     */
    record How(boolean mine, boolean changed, boolean areAll, Map<UUID, BesideRecord.Link> next) {}

    /** What comes next for one of them; null where nothing is known. */
    BesideRecord.@Nullable Link next(ListedPerson person) {
        return how.next().get(person.id());
    }

    boolean mine() {
        return how.mine();
    }

    boolean changed() {
        return how.changed();
    }

    /** Whether it says who works with them, and what happened: not outside of the teams, where figures of few are not shown either. */
    boolean saysWhoIsThere() {
        return PeoplePermissions.of(viewer).seeCompany();
    }

    List<Choice.Sort> orders() {
        return saysWhoIsThere()
                ? List.of(Choice.Sort.values())
                : List.of(Choice.Sort.NAME, Choice.Sort.YOUNGEST, Choice.Sort.OLDEST);
    }

    /** That only some were looked at; nothing where all were. */
    @Nullable
    String some() {
        return how.areAll() ? null : say(filter.words().isEmpty() ? "list.some.worker" : "list.some", FewFoundSql.FAR);
    }

    List<ListedPerson> people() {
        return turned.shown();
    }

    /** Nobody has come into Kith yet, as far as this viewer sees. */
    boolean isNew() {
        return people().isEmpty() && !filter.leavesOut();
    }

    boolean mayLoadReturn() {
        return NavigationPermissions.of(viewer).loadReturns();
    }

    boolean mayWrite() {
        return NavigationPermissions.of(viewer).writeToYoungPeople();
    }

    /** How many there are, where all are on this page; nobody counts them for a list that goes on. */
    String found() {
        var shown = people().size();
        if (turned.hasBack() || turned.hasNext() || !how.areAll()) {
            return say("list.part", shown);
        }
        return say(how.mine() ? "list.mine" : filter.leavesOut() ? "list.found" : "list.everybody", shown);
    }

    /** The way back and on: as addresses, or as places where search words go with a form. */
    @Nullable
    String back() {
        return turned.hasBack() ? way("back", true) : null;
    }

    @Nullable
    String next() {
        return turned.hasNext() ? way("next", false) : null;
    }

    @Nullable
    String form() {
        return filter.words().isEmpty() ? null : "find";
    }

    private String way(String name, boolean back) {
        var place = ListPlace.address(people(), back);
        return form() == null ? filter.address(name, place) : place;
    }

    String asOfWords() {
        return asOf.words();
    }

    @Override
    public PolicyPrompt moment() {
        return PolicyPrompt.COMING_IN;
    }
}
