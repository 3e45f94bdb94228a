package org.kith.reconnecting;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.people.ColleaguesToChoose;
import org.kith.people.YoungPersonHeader;
import org.kith.words.Dates;

/** A search, as whoever looks and the second person read it. */
record SearchPage(Viewer viewer, YoungPersonHeader whose, Search search, ColleaguesToChoose.@Nullable LastDay lastDay)
        implements KeptApart {

    /** A line of the search, or of what the young person reads. */
    record Line(@Nullable Note note, @Nullable Word word, Said said) {
        String key() {
            return note != null ? note.step().key() : word != null ? word.step().key() : "";
        }
    }

    @Override
    public String about() {
        return whose.name();
    }

    /** To whoever looks and leaves; empty to anybody else. */
    String leaves() {
        var last = lastDay;
        var looker = wish().looker();
        return last == null || looker == null || !looker.account().equals(viewer.me())
                ? ""
                : say(
                        last.over() ? "reconnecting.looker.left" : "reconnecting.looker.leaves",
                        Dates.weekday(last.day()),
                        whose.name());
    }

    /** Why it needs another look: a first time together is after their own last day. Empty where it does not. */
    String late(Word word) {
        return leaves().isEmpty() || lastDay == null || !wish().isAfter(word, lastDay.day())
                ? ""
                : say("reconnecting.contact.after");
    }

    Wish wish() {
        return search.wish();
    }

    String list() {
        return whose.address() + "/reconnecting";
    }

    String address(Step step) {
        return list() + "/" + wish().id() + "/says/" + step.key();
    }

    /** What leads on from here: for whoever looks, and for the second person while they are asked. */
    List<Step> onward() {
        return Stream.concat(search.standing().onward().stream(), Stream.of(Step.CONFIRMED, Step.NOT_CONFIRMED))
                .filter(this::can)
                .toList();
    }

    /** What else can be said. */
    List<Step> besides() {
        return Stream.concat(Stream.of(Step.NOTE, Step.TELL), search.standing().besides().stream())
                .filter(this::can)
                .toList();
    }

    boolean mayStop() {
        return can(Step.STOP);
    }

    private boolean can(Step step) {
        return ReconnectingPermissions.of(viewer).take(step, search);
    }

    /** What the button says: of some, that it is said once more. */
    String button(Step step) {
        var standing = search.standing();
        var again = step == Step.FOUND && standing.who() != null
                || step == Step.SAFE && standing instanceof Standing.LookedAt
                || step == Step.ASKED && standing instanceof Standing.SaidNo;
        var through = search.through();
        return step == Step.ASKED && through != null
                ? say("reconnecting.step.asked.through" + (again ? ".button-again" : ".button"), through.name())
                : say("reconnecting.step." + step.key() + (again ? ".button-again" : ".button"), whose.name());
    }

    /** How it stands, as whoever looks is told it, or the second person. */
    String standing() {
        var standing = search.standing();
        var who = standing.who();
        var key = "reconnecting.standing." + standing.key()
                + (standing instanceof Standing.LookedAt && search.isMine() ? ".you" : "");
        var through = search.through();
        if (through != null && (standing instanceof Standing.Asked || standing instanceof Standing.SaidNo)) {
            return say(key + ".through", search.found(), through.name());
        }
        return say(key, who == null ? "" : who.found(), whose.name(), search.seconded(), search.lookedFor());
    }

    /** To the second person, that they are asked, or were. */
    String second() {
        return say(can(Step.CONFIRMED) ? "reconnecting.second.you" : "reconnecting.second.you.said", whose.name());
    }

    /** Of the other side the name is the one by which they were found: in Kith they may have another, or none that whoever looks may read. */
    private Said by(Word word) {
        var said = word.said();
        var who = search.standing().who();
        return word.byOther() && who != null
                ? new Said(who.name(), said.byYoungPerson(), said.byYou(), said.at())
                : said;
    }

    /** All that was said, the latest first. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        search.notes().forEach(note -> lines.add(new Line(note, null, note.said())));
        wish().told().forEach(word -> lines.add(new Line(null, word, by(word))));
        lines.sort(Comparator.comparing((Line line) -> line.said().at()).reversed());
        return lines;
    }
}
